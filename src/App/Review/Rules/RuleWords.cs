using Counterpart.App.Plumbing;
namespace Counterpart.App.Review.Rules;

/// <summary>Rules and what stands between them, in words. Only leaders of the school ever read these.</summary>
public static class RuleWords
{
    public static string Name(RuleKind kind) => kind switch
    {
        RuleKind.Never => "Keep apart",
        RuleKind.Always => "Always together",
        RuleKind.Prefer => "Prefer together",
        _ => "Work well together",
    };

    public static string Hint(RuleKind kind) => kind switch
    {
        RuleKind.Never => "Never suggested as partners.",
        RuleKind.Always => "Partners in every run.",
        RuleKind.Prefer => "Partners unless two or more other pairs lose what both bring.",
        _ => "Decides between choices that are close.",
    };

    public static string Did(RuleKind kind, string one, string other) => kind switch
    {
        RuleKind.Never => $"{one} and {other} are kept apart",
        RuleKind.Always => $"{one} and {other} are always together",
        RuleKind.Prefer => $"You prefer {one} and {other} together",
        _ => $"{one} and {other} work well together",
    };

    public static string Of(RuleConflict conflict, BoardNames names)
    {
        var people = conflict.People.Select(p => names.Of(p).Name).ToList();
        return conflict.Kind switch
        {
            RuleConflictKind.AlwaysAndNever =>
                $"{people[0]} and {people[1]} are tied together by your always rules and kept apart by another. Both cannot hold. Until you change one, the always rules are passed over.",
            RuleConflictKind.TooMany =>
                $"Your always rules tie {Words.List(people)} together. That is more than a group can have, so they are passed over.",
            RuleConflictKind.SupervisorOrObserver =>
                $"{people[0]} and {people[1]}: one supervises or observes the other for the record, so always cannot hold.",
            _ => $"{people[0]} does not take part this year, so always with {people[1]} waits.",
        };
    }
}
