namespace Counterpart.App.Evaluations.Descriptors;

/// <summary>What the rubric itself says of an indicator, put in by a state that may show it: the product brings names and its own glosses only.</summary>
public sealed class IndicatorDescriptor
{
    public long Id { get; init; }
    public required long StateId { get; init; }
    public required long RubricId { get; init; }

    /// <summary>Of the indicator, within the rubric.</summary>
    public required string Code { get; init; }

    /// <summary>Empty once it was taken out.</summary>
    public required string Text { get; set; }

    /// <summary>Counts the changes; all of a state together say which page somebody had before them.</summary>
    public int Version { get; set; }
}
