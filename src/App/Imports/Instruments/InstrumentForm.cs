namespace Counterpart.App.Imports.Instruments;

/// <summary>What the form about another instrument sends.</summary>
public sealed class InstrumentForm
{
    public string? Name { get; set; }
    public string? Lowest { get; set; }
    public string? Highest { get; set; }

    /// <summary>For each level of ours from 1 on, the value that means it; empty where nothing was said.</summary>
    public List<string?> Means { get; set; } = [];

    /// <summary>Starts a form that nobody has filled in with what was said before.</summary>
    public void StartFrom(FileInstrument instrument)
    {
        if (Lowest is null && Means.Count == 0)
        {
            var declared = instrument.Declared;
            (Name, Lowest, Highest) = (instrument.Name, declared is null ? null : ConversionRules.Text(declared.Lowest), declared is null ? null : ConversionRules.Text(declared.Highest));
            Means = [.. Enumerable.Range(1, ConversionRules.Levels).Select(level => declared?.Points.FirstOrDefault(p => p.Level == level * 1_000) is { } point ? ConversionRules.Text(point.Value) : null)];
        }

        Means.AddRange(Enumerable.Repeat<string?>(null, Math.Max(0, ConversionRules.Levels - Means.Count)));
    }

    /// <summary>The instrument's indicators as the form listed them.</summary>
    public List<string?> Theirs { get; set; } = [];

    /// <summary>Beside each of them the code of ours; empty for no counterpart.</summary>
    public List<string?> Ours { get; set; } = [];
}
