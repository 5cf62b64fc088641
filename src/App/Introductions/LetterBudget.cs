namespace Counterpart.App.Introductions;

/// <summary>Promises in letters are bound to what the school owns, over all partnerships together.</summary>
public static class LetterBudget
{
    public static string? Objection(IReadOnlyList<PairToIntroduce> pairs)
    {
        var promised = pairs.Sum(p => (long)p.Expectations.HalfDaysEach);
        var owned = pairs.Where(p => !p.HasOwnExpectations).Select(p => p.Expectations.HalfDaysOwned).FirstOrDefault();
        return promised <= owned ? null : $"The letters would promise {promised} substitute half-days and the school has {owned}.";
    }
}
