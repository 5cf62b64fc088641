namespace Counterpart.App.Imports.Files.Columns;

/// <summary>One column of the file and what it is taken for.</summary>
public sealed record MappedColumn(int Index, string Header, ColumnUse Use)
{
    public Field? Field { get; init; }

    /// <summary>Code of the rubric's indicator, in a file with one column an indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>Why a column is dropped, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>What people said of themselves: never read as a result.</summary>
    public bool IsSelf { get; init; }

    /// <summary>The text to remember it by: a field's name in files, <c>indicator:QU</c>, or empty for a column not used.</summary>
    public string Target => Field is { } named ? FieldNames.InFile(named) : Indicator is { } code ? ColumnGuess.IndicatorPrefix + code : "";
}
