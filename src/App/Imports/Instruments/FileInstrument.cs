using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Instruments;

/// <summary>The instrument a file of results is of, as far as it can be told, and how its values are read.</summary>
public sealed record FileInstrument
{
    /// <summary>Empty when the file does not say and nobody said.</summary>
    public string Name { get; init; } = "";

    /// <summary>The file itself names it in each row.</summary>
    public bool IsNamedInFile { get; init; }

    /// <summary>Rows of ours and of others, or of several others: they cannot be read in one go.</summary>
    public bool IsMixed { get; init; }

    /// <summary>The indicators the file has, whoever's they are.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>What was said about this instrument; absent for our own, and until somebody says it.</summary>
    public Declaration? Declared { get; init; }

    /// <summary>Who said it.</summary>
    public string SaidBy { get; init; } = "";

    public DateTime SaidAt { get; init; }

    /// <summary>The file's own names, to read it with.</summary>
    internal IndicatorNames Names => new((Declared?.Indicators.Keys ?? []).Select(name => new IndicatorName(name, name)));

    internal string? CodeOf(string theirs) => Declared?.Indicators.GetValueOrDefault(theirs) is { Length: > 0 } code ? code : null;

    /// <summary>The indicator of ours that a name of theirs most likely is.</summary>
    public static string Guess(string theirs, IndicatorNames ours)
    {
        var key = CellText.Key(theirs);
        return ours.Find(theirs) ?? ours.All.FirstOrDefault(i => key.Contains(CellText.Key(i.Name), StringComparison.Ordinal))?.Code
            ?? (ours.Closest(theirs) is { } close ? ours.Find(close) : null) ?? "";
    }
}
