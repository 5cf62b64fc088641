namespace Counterpart.App.Imports.Files;

/// <summary>Something worth knowing about a row that will be saved.</summary>
public sealed record RowNote(int Row, string ColumnName, string Words)
{
    public string Person { get; init; } = "";
}
