using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Instruments;

/// <summary>What the part of a report about the instrument shows, of a school's file or a district's.</summary>
public sealed record InstrumentPanel(FileInstrument File, InstrumentForm Instrument)
{
    /// <summary>Address of the report.</summary>
    public required string Address { get; init; }

    public required int Version { get; init; }
    public required string Zone { get; init; }

    /// <summary>Indicators of ours that one of theirs can correspond to.</summary>
    public required IndicatorNames Ours { get; init; }
}
