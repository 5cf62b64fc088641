namespace Counterpart.App.Review.Changes;

/// <summary>What a principal may do with two people who are not together.</summary>
public enum ChangeKind
{
    /// <summary>The two-pair swap: nobody outside the two pairs moves.</summary>
    Swap,

    /// <summary>The exact best plan with the two together: every pair that is not kept may move.</summary>
    Whole,

    /// <summary>Somebody without partner joins a pair as a group of three.</summary>
    Join,

    /// <summary>Somebody takes a second partner, and the first pair stays.</summary>
    Second,
}
