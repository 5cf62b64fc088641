namespace Counterpart.App.Imports.Files.Cells;

/// <summary>Lowest and highest result of a rubric, in thousandths.</summary>
public sealed record ScoreScale(int Lowest, int Highest)
{
    /// <summary>One to five, as in TEAM.</summary>
    public static ScoreScale OneToFive { get; } = new(1_000, 5_000);
}
