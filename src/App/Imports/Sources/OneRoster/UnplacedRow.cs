namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>A row of an export that could not be used: where it is, why, and what to do.</summary>
public sealed record UnplacedRow(string File, int Row, string What, string Fix)
{
    public override string ToString() => $"{File}, row {Row}: {What}. {Fix}";
}
