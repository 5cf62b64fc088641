namespace Counterpart.App.Imports.Files.Cells;

/// <summary>A cell that cannot be kept as it is, whatever type it should have had.</summary>
internal sealed record Unreadable(string What, string Fix, string? Suggestion = null)
{
    public ProblemKind Kind { get; init; } = ProblemKind.Value;
}
