namespace Counterpart.App.Imports.Files;

/// <summary>One thing that keeps a row from being saved: where, what is wrong, what to do, and a text that would do.</summary>
public sealed record RowProblem(int Row, ProblemKind Kind)
{
    /// <summary>Index of the column from 0, for <see cref="Corrections.Type"/>; absent when it is about the row.</summary>
    public int? Column { get; init; }

    /// <summary>The column's header in the file.</summary>
    public string ColumnName { get; init; } = "";

    /// <summary>Name or ID of the person in the row, as far as it can be read.</summary>
    public string Person { get; init; } = "";

    /// <summary>The text in the cell.</summary>
    public string Cell { get; init; } = "";

    public required string What { get; init; }

    public required string Fix { get; init; }

    public string? Suggestion { get; init; }
}
