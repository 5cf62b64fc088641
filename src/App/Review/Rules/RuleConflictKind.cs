namespace Counterpart.App.Review.Rules;

public enum RuleConflictKind
{
    /// <summary>Always rules hold two people together whom another rule keeps apart.</summary>
    AlwaysAndNever,

    /// <summary>Always rules tie more people together than a group may have.</summary>
    TooMany,

    /// <summary>One of the two supervises or observes the other.</summary>
    SupervisorOrObserver,

    /// <summary>One of the two does not take part this year.</summary>
    NotTakingPart,
}
