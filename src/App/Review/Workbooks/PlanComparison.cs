namespace Counterpart.App.Review.Workbooks;

/// <summary>A workbook beside the draft: what would change, in words, or what stops it.</summary>
public sealed record PlanComparison
{
    public IReadOnlyList<PlanProblem> Problems { get; init; } = [];

    /// <summary>One sentence a change.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The draft after all of them.</summary>
    public IReadOnlyList<DraftPair> Pairs { get; init; } = [];

    /// <summary>Whom they concern.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Pairs of the draft nobody of whom is in the workbook: they stay.</summary>
    public int NotInFile { get; init; }
}
