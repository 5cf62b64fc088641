namespace Counterpart.Pairing;

/// <summary>Why an alternative that looks at least as good on every shown count was not suggested. Each value but the first is one sentence on the page.</summary>
public enum WhyNot
{
    /// <summary>It does not look at least as good: the counts speak for themselves.</summary>
    CountsSpeak = 0,

    /// <summary>A preferred pair, a works-well pair, two tied by an always rule or a wish about last year's partner would be given up.</summary>
    Rule = 1,

    /// <summary>What the counts do not show weighs more under the emphases: how sure a wish is, how evenly both bring, how near, how much time.</summary>
    Emphasis = 2,

    /// <summary>It would leave somebody without partner.</summary>
    AnotherPair = 3,

    /// <summary>The plan was changed by hand since the suggestion: this alternative is better by the settings.</summary>
    PlanWasChanged = 4,

    /// <summary>It is worth exactly as much; the fewest changes, then the seed, decided.</summary>
    EquallyGood = 5,

    /// <summary>Several people were left over and joined pairs one after the other; better ways may exist around such groups of three.</summary>
    GroupOfThree = 6,

    /// <summary>Only good pairs are wanted, and it would make one that is not.</summary>
    BelowThreshold = 7,
}
