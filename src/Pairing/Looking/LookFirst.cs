namespace Counterpart.Pairing;

/// <summary>Which cards to look at first, and why. A rule, not a mood; marks are few so that they are read.</summary>
public static class LookFirst
{
    /// <summary>Marks and notes of one group of a plan.</summary>
    /// <param name="book">The school's facts.</param>
    /// <param name="plan">All groups of the plan (a preferred partner may be in another one).</param>
    /// <param name="group">The group, one of the plan.</param>
    /// <param name="coverIsDear">True when the school has little cover to give, so that no shared time deserves a mark.</param>
    public static CardMarks Marks(PairBook book, IReadOnlyList<PlanGroup> plan, PlanGroup group, bool coverIsDear) => throw new NotSupportedException("Not written yet.");
}
