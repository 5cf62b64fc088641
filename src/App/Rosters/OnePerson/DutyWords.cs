using Counterpart.App.Access;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>What a principal hands over, in words that follow "may".</summary>
public static class DutyWords
{
    public static string For(string permission) => permission switch
    {
        May.ManagePeople => "keep the list of people",
        May.ImportFiles => "bring in files",
        May.ReadWords => "read cards and words by indicator",
        May.ReviewMatches => "review and finalize partners",
        May.SetRules => "set rules for pairs",
        May.Introduce => "prepare introductions and letters",
        May.CheckIn => "check in with pairs",
        May.FollowPairs => "follow partnerships and plan faculty meetings",
        _ => throw new ArgumentOutOfRangeException(nameof(permission), permission, "Not one of the duties a principal hands over"),
    };

    public static string Hint(string permission) => permission switch
    {
        May.ManagePeople => "Who works here, who takes part, paper cards typed in. Cards are not shown by this alone.",
        May.ImportFiles => "Rosters, results, cards and schedules. Results are never shown to anybody.",
        May.ReadWords => "What people asked for and could share. Each view is recorded.",
        May.ReviewMatches => "Run suggestions, change and lock pairs, finalize. Shows the reasons in words.",
        May.SetRules => "Who should or should not work together. Only you and your delegates see rules.",
        May.Introduce => "Expectations, talks with teachers, letters.",
        May.CheckIn => "Talks through the year, what pairs ask for, offers of time, sheets for post-conferences.",
        May.FollowPairs => "When pairs met, lines they let the principal read, the page for faculty meetings.",
        _ => "",
    };
}
