namespace Counterpart.App.Imports.Files;

/// <summary>One indicator result of one person. A value type: a state's file has millions.</summary>
public readonly record struct RatingRow
{
    public required string PersonId { get; init; }

    /// <summary>Code of the rubric's indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The result in thousandths: 3500 is three and a half.</summary>
    public required int Thousandths { get; init; }

    /// <summary>The year the school year begins in.</summary>
    public required int SchoolYear { get; init; }

    public DateOnly? ObservedOn { get; init; }

    public string? Instrument { get; init; }

    public string? ObserverId { get; init; }
}
