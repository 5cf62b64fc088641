namespace Counterpart.App.Imports.Checking;

/// <summary>What one press of "Fix and check again" brought.</summary>
public sealed record TypedFixes
{
    public IReadOnlyList<(int Row, int Column, string Text)> Cells { get; init; } = [];
    public IReadOnlyList<int> Skipped { get; init; } = [];
    public IReadOnlyList<int> WithoutEmail { get; init; } = [];

    /// <summary>Everybody without an address gets everything on paper.</summary>
    public bool AllWithoutEmail { get; init; }

    /// <summary>Rows whose earlier corrections are to be forgotten.</summary>
    public IReadOnlyList<int> TakenBack { get; init; } = [];

    public int Count => Cells.Count + Skipped.Count + WithoutEmail.Count + TakenBack.Count;
}
