namespace Counterpart.Pairing;

/// <summary>
/// The values that turn a result into a word, in thousandths of a rubric level (3.000 is 3000). They belong to a rubric version.
/// </summary>
public sealed record Thresholds
{
    /// <summary>A result below this is something to grow in. Default 3000.</summary>
    public int GrowthBelow { get; init; } = 3000;

    /// <summary>A result of at least this can help someone a <see cref="FullPoint"/> lower. Default 3500.</summary>
    public int HelpFrom { get; init; } = 3500;

    /// <summary>A result of at least this is a strength, and can help a learner who has no result. Default 4000.</summary>
    public int StrengthFrom { get; init; } = 4000;

    /// <summary>How far above the learner's result a helper's result has to be. Default 1000.</summary>
    public int FullPoint { get; init; } = 1000;

    /// <summary>How far below the own mean the lowest result has to be to count as something to grow in. Default 500.</summary>
    public int RelativeBelowMean { get; init; } = 500;

    /// <summary>How far below the next lowest result the lowest has to be to count as something to grow in. Default 250.</summary>
    public int RelativeBelowNext { get; init; } = 250;
}
