using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources;

/// <summary>What there is to know about how a file became a table.</summary>
public sealed record SourceFacts
{
    /// <summary>Sheets, files and columns that were read, and those that were not and why.</summary>
    public IReadOnlyList<string> FileNotes { get; init; } = [];

    public IReadOnlyList<RowNote> RowNotes { get; init; } = [];

    /// <summary>What row numbers count: the rows of your spreadsheet, or of a file in an export.</summary>
    public string RowsOf { get; init; } = "your spreadsheet";

    /// <summary>Rows that were never let into the table: students, guardians, other schools.</summary>
    public int LeftOutRows { get; init; }

    /// <summary>The schools of a district's export, to choose from; empty when the file knows no schools.</summary>
    public IReadOnlyList<SourceSchool> Schools { get; init; } = [];

    /// <summary><see cref="SourceSchool.Id"/> of the school whose rows the table has.</summary>
    public string? School { get; init; }

    public bool AsksSchool => Schools.Count > 0 && School is null;

    /// <summary>False for an export of changes: who is not in it has not left.</summary>
    public bool NamesEverybody { get; init; } = true;

    /// <summary>IDs of people whom an export of changes takes out.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];

    /// <summary>The file was no CSV; what goes back with an "Error" column is.</summary>
    public bool IsConverted { get; init; }
}
