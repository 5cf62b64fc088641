namespace Counterpart.App.Imports;

/// <summary>What the form about columns says.</summary>
/// <param name="Targets">By column from 0: a field's name in files, <c>indicator:QU</c>, or empty for "not used". Empty list: the columns stay.</param>
public sealed record ColumnsTold(IReadOnlyList<string> Targets, int? SchoolYear);
