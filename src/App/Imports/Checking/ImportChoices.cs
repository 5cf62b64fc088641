using System.Text.Json;

namespace Counterpart.App.Imports.Checking;

/// <summary>What a person said about a file as a whole. Kept with the batch; no cell of the file is in it.</summary>
public sealed record ImportChoices
{
    // Kept beside the columns: no column is called that.
    private const string InstrumentKey = "\u0001instrument";

    /// <summary>Header to what it is: a field's name in files, <c>indicator:QU</c>, or empty for a column that is not used.</summary>
    public Dictionary<string, string> Columns { get; init; } = [];

    /// <summary>School year, by the year it begins in, of results that carry neither a year nor a date.</summary>
    public int? SchoolYear { get; init; }

    /// <summary>The name of the instrument, of results that do not name it and are not of ours.</summary>
    public string? Instrument { get; init; }

    /// <summary>The school meant, by its key in a district's export.</summary>
    public string? School { get; init; }

    /// <summary>The choices for a file whose columns were matched before.</summary>
    public static ImportChoices Recall(Dictionary<string, string> remembered) =>
        new() { Instrument = remembered.Remove(InstrumentKey, out var name) ? name : null, Columns = remembered };

    /// <summary>What is kept for the next file with the same columns.</summary>
    public Dictionary<string, string> ToRemember() => Instrument is { } name ? new(Columns, StringComparer.Ordinal) { [InstrumentKey] = name } : new(Columns, StringComparer.Ordinal);

    public static ImportChoices Read(string json) =>
        json.Length == 0 ? new() : JsonSerializer.Deserialize<ImportChoices>(json) ?? new();

    public string Write() => JsonSerializer.Serialize(this);
}
