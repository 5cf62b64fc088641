namespace Counterpart.App.Imports.Instruments;

/// <summary>How a district said that the values of another instrument are read. Remembered by the instrument's name until somebody withdraws it.</summary>
public sealed class InstrumentReading
{
    public long Id { get; init; }
    public required long DistrictId { get; init; }

    /// <summary>The name as it was given.</summary>
    public required string Name { get; set; }

    /// <summary>Letters and digits of the name: what two spellings have in common.</summary>
    public required string NameKey { get; init; }

    /// <summary>A <see cref="Declaration"/> as JSON.</summary>
    public required string Content { get; set; }

    public required long SaidById { get; set; }
    public required DateTime SaidAt { get; set; }
    public int Version { get; set; }
}
