using Counterpart.App.Messages;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>What a principal reads when suggested partners are there. No name of a teacher, and no word about one.</summary>
public static class NoticeWords
{
    /// <param name="first">How the message speaks to the principal.</param>
    /// <param name="before">Messages written before this one.</param>
    public static MailWords Of(string first, string school, NoticeLinks links, int before) => new(
        $"{(before == 0 ? "" : "Reminder: ")}Suggested partners for {school} are ready (about 20 minutes)",
        $"""
        Hello {first},

        The state has suggested partners for the teachers of {school}. It saw counts only, not who was suggested to work with whom. You decide: change, keep apart or leave anything. It takes about 20 minutes, and about 5 minutes with each teacher afterwards.

        Sign in with the address this came to and open Partners: {links.Address}/school/matches
        Nothing was sent to any teacher, and nothing will be before you say so.

        {Ends(before)}

        You get this because you lead a school that takes part in the Instructional Partnership Initiative.{(links.Contact.Length == 0 ? "" : $" Questions: {links.Contact}.")}
        """);

    private static string Ends(int before) => before switch
    {
        0 => "If nobody opens the suggestions, we remind you after ten school days, twice at most.",
        < NoticeRules.MostWritten - 1 => "We remind you once more after ten school days, unless somebody opens the suggestions.",
        _ => "This is the last reminder.",
    };
}
