namespace Counterpart.App.CheckIns;

/// <summary>When evaluation conferences mostly are. No calendar says so, so it is a plain rule: October, January and March.</summary>
public static class ConferenceSeason
{
    private static readonly int[] months = [10, 1, 3];

    public static bool IsIn(DateOnly day) => months.Contains(day.Month);
}
