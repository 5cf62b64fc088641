namespace Counterpart.Pairing;

/// <summary>One observed value of one person on one indicator, as it was loaded.</summary>
public sealed record Observation
{
    /// <summary>The instrument it was observed with.</summary>
    public required string Instrument { get; init; }

    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>The value in thousandths of a level: 3.5 is 3500. From 0 to 1,000,000.</summary>
    public required int Thousandths { get; init; }

    /// <summary>The school year, as the calendar year it starts in: 2025 for 2025-26.</summary>
    public required int SchoolYear { get; init; }

    /// <summary>The day it was observed, when known.</summary>
    public DateOnly? ObservedOn { get; init; }

    /// <summary>Who observed, when known.</summary>
    public string? ObserverId { get; init; }
}
