namespace Counterpart.App.Imports;

/// <summary>The header row of a file and what each column of it is.</summary>
internal sealed record ColumnsChosen(IReadOnlyList<string> Header, Dictionary<string, string> Targets);
