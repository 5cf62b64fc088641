using Counterpart.App.Introductions;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages.Notes.OfLeaders;

/// <summary>A leader's week in counts: who and what stands on the pages only.</summary>
public static class LeaderNoteWords
{
    public static MailWords Of(string first, LeaderFacts facts, LetterHead head, bool isPrincipal) => new(
        Subject(facts),
        $"""
        Hello {first},

        {string.Join("\n\n", Lines(facts, head))}

        You get this because {(isPrincipal ? $"you lead {head.School}" : $"the principal of {head.School} shares check-ins with you")}. It comes on the first school day of a week at most, and only when there is something. Stop it under Settings{Link(head, "/settings")}{(head.Contact.Length > 0 ? $" Questions: ask {head.Contact}." : "")}
        """);

    private static string Subject(LeaderFacts facts)
    {
        string[] parts =
        [
            .. new[] { Part(facts.CheckIns, "check-in"), Part(facts.Asks, "ask"), Part(facts.Promises, "promise to keep", "promises to keep"), Part(facts.Talks, "talk") }.Where(p => p.Length > 0),
        ];
        return parts.Length == 0 ? "Your week with partnerships" : $"This week: {Words.List(parts)}";
    }

    private static string Part(int n, string one, string? many = null) => n == 0 ? "" : Words.Count(n, one, many);

    private static IEnumerable<string> Lines(LeaderFacts facts, LetterHead head)
    {
        string[] week =
        [
            .. new[]
            {
                facts.CheckIns == 0 ? "" : $"{Capital(facts.CheckIns, "pair")} to check in with. A hallway chat or a line of email is enough.",
                facts.Asks == 0 ? "" : $"{Capital(facts.Asks, "ask waits", "asks wait")} for a line or an offer of time.",
                facts.Promises == 0 ? "" : $"{Capital(facts.Promises, "promise")} not kept yet, as far as anybody noted: time you offered, or a need from a talk.",
            }.Where(l => l.Length > 0),
        ];
        if (week.Length > 0)
        {
            yield return $"{string.Join("\n\n", week)}\n\nThe list of your week{Link(head, "/school/year")}";
        }

        if (facts.Talks > 0)
        {
            yield return $"{Capital(facts.Talks, "teacher")} you introduced would like to talk with you first. {(facts.Talks == 1 ? "The name stands" : "The names stand")} on your page, and nowhere else{Link(head, "/school/introductions")}";
        }

        if (facts.Quiet.Count > 0)
        {
            yield return $"{Capital(facts.Quiet.Count, "pair")} logged nothing for a while, and {(facts.Quiet.Count == 1 ? "was" : "were")} asked first whether time is the problem. It may be: offer some. An empty log does not say that nobody met{Link(head, "/school/partnerships")}";
        }

        if (facts.Sheets > 0)
        {
            yield return $"Prompt sheets for {Words.Count(facts.Sheets, "teacher")} are ready to print, should post-conferences be near{Link(head, "/school/conferences")}";
        }
    }

    private static string Capital(int n, string one, string? many = null) => Words.Capital(Words.Spelled(n, one, many));

    private static string Link(LetterHead head, string path) => head.Address.Length > 0 ? $": {head.Address}{path}" : ".";
}
