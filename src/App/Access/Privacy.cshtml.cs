using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Access;

[AllowAnonymous]
public sealed class PrivacyModel : PageModel
{
    private const string Yes = "yes";
    private const string No = "no";
    private const string Counts = "counts only";

    public static readonly IReadOnlyList<Row> Rows =
    [
        new("My indicator results", "the numbers of the observations", "in your own evaluation system, not here", No, No, No, "whoever loaded the file holds the file", No),
        new("Words about me by indicator", "strength, steady or growth area", Yes, No, "yes, and each look is recorded", No, No, No),
        new("My card", "what I could share, what I would like to work on", Yes, No, "yes, and each look is recorded", No, No, No),
        new("“Not this year”", "", Yes, No, Yes, Counts, Counts, No),
        new("What I bring", "proposed by the principal", Yes, "after I agreed", Yes, No, No, No),
        new("Our focus", "one to three indicators", Yes, "after both agreed", Yes, No, No, No),
        new("My answer to the introduction", "yes, talk first", Yes, No, Yes, No, No, No),
        new("What we write for each other", "goal, next steps, notes of meetings", Yes, Yes, No, No, No, No),
        new("What we ask the principal for, and the answer", "time, a substitute, an aide, a talk", Yes, Yes, Yes, No, No, No),
        new("The principal’s check-ins with us", "the day, a need, a line", Yes, Yes, Yes, No, No, No),
        new("When we met, for how long, what kind", "", Yes, Yes, "date, minutes and kind", No, No, "that something was logged, not what"),
        new("A line I share", "for the principal, or for a faculty meeting", Yes, Yes, "until I take it back", No, No, No),
        new("Evidence lines I release", "for the professionalism rubric", Yes, No, "until I take them back", No, No, No),
        new("Hours I send to be verified", "dates, minutes, kinds", Yes, No, No, "from when I send them", No, No),
        new("Notes of an observation", "a draft is its writer’s alone; shared ones are deleted 30 days after the talk unless whoever was seen keeps them", Yes, "once shared", No, No, No, No),
        new("Lesson plans and answers", "deleted 30 days after the answer unless the owner keeps them", Yes, Yes, No, No, No, No),
        new("Who works with whom", "", "own partnership", "own partnership", Yes, Counts, Counts, No),
        new("What the principal knows about two people", "works well together, keep apart", No, No, "yes: a mark without a reason", No, No, No),
        new("When I teach and when I am free to meet", "only periods you offer count", Yes, "times you share", Yes, No, No, No),
        new("Who looked at words about me", "", Yes, No, "for the own school", No, No, "who and when, not the words"),
        new("Messages to me", "", Yes, No, "the introduction, and whether it went out", No, No, "that they went out, not what they say"),
    ];

    /// <param name="Cells">In the order of the columns.</param>
    public sealed record Row(string What, string Note, params string[] Cells);
}
