using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Everything a check of a file found. Nothing is saved by making one.</summary>
public sealed record FileReport<TRow>
{
    /// <summary>Why the whole file was turned away; then there are no rows.</summary>
    public FileRefusal? Refusal { get; init; }

    /// <summary>Columns as they were understood; absent when the header could not be read.</summary>
    public ColumnMap? Columns { get; init; }

    /// <summary>Rows ready to save. One row of a wide file gives several values with the same row number.</summary>
    public IReadOnlyList<ReadRow<TRow>> Rows { get; init; } = [];

    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    public IReadOnlyList<RowNote> Notes { get; init; } = [];

    /// <summary>Notes that hold for the whole file.</summary>
    public IReadOnlyList<string> FileNotes { get; init; } = [];

    /// <summary>Rows with anything in them, below the header.</summary>
    public int RowsRead { get; init; }

    public int ReadyRows { get; init; }

    /// <summary>Rows that need fixing, empty rows between others included.</summary>
    public int ProblemRows { get; init; }

    /// <summary>All problems, also those beyond the number that is kept with words.</summary>
    public int ProblemCount { get; init; }

    /// <summary>Rows left out because the person asked for it.</summary>
    public int SkippedRows { get; init; }

    /// <summary>Rows about students, guardians or parents: left out, never kept.</summary>
    public int StudentRows { get; init; }

    /// <summary>Rows in which people speak of themselves: kept apart.</summary>
    public int SelfRows { get; init; }

    public bool IsRefused => Refusal is not null;

    public bool HasProblems => ProblemCount > 0;
}
