namespace Counterpart.Pairing;

/// <summary>What pairing needs to know of one version of one observation rubric.</summary>
public sealed record RubricFacts
{
    /// <summary>The instrument's code. Results of two instruments are never compared.</summary>
    public required string Instrument { get; init; }

    /// <summary>Codes of the indicators used for matching, in rubric order; every list of indicators follows this order.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>The values that turn results into words.</summary>
    public Thresholds Thresholds { get; init; } = new();
}
