namespace Counterpart.App.Evaluations;

/// <summary>One version of an observation rubric, as data. Values of different rubrics are never compared.</summary>
public sealed class Rubric
{
    public long Id { get; init; }

    /// <summary>"team-general-educator".</summary>
    public required string Code { get; init; }

    public required string Version { get; init; }
    public required string Name { get; set; }

    /// <summary>teachers or administrators.</summary>
    public required string Audience { get; init; }

    /// <summary>Thresholds in thousandths of a point: below this an indicator is a growth area.</summary>
    public required int GrowthBelow { get; init; }

    /// <summary>From here on a person can help somebody at least a full point lower.</summary>
    public required int HelpFrom { get; init; }

    /// <summary>From here on the word is strength.</summary>
    public required int StrengthFrom { get; init; }

    public List<RubricIndicator> Indicators { get; init; } = [];
}
