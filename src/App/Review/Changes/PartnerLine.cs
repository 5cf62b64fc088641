using Counterpart.Pairing;

namespace Counterpart.App.Review.Changes;

/// <summary>One possible partner: the swap of two pairs, and beside it the best plan with the two together when others may move too.</summary>
/// <param name="With">The other partner.</param>
/// <param name="Swap">Null when the plain swap cannot be done.</param>
/// <param name="SwapAlso">The other pair the swap makes, and who would be without a partner.</param>
/// <param name="Whole">The best plan; the pairs that change are counted and no others.</param>
public sealed record PartnerLine(BoardPerson With, Price? Swap, string SwapAlso, Price Whole)
{
    public bool IsTheSwap => Swap is not null && Swap.Comes.Count == Whole.Comes.Count
        && Swap.Comes.All(c => Whole.Comes.Any(w => w.Members.SequenceEqual(c.Members, StringComparer.Ordinal)));

    /// <summary>Why the plan was not suggested, or why it stands beside a swap that looks better on every count.</summary>
    public string? WholeWhy => WhyNotWords.Of(Whole.WhyNot) ?? (SwapLooksBetter
        ? "By these counts the swap looks better. This plan is worth more under your settings, which also count how sure a wish is, how near and how long."
        : null);

    private bool SwapLooksBetter
    {
        get
        {
            if (Swap is null || IsTheSwap || Swap.After.Alone - Swap.Before.Alone > Whole.After.Alone - Whole.Before.Alone)
            {
                return false;
            }

            int[] more =
            [
                More(p => p.WishesMet), More(p => p.BothWays), More(p => p.CanMeet), More(p => p.Near),
            ];
            return more.All(m => m >= 0) && more.Any(m => m > 0);

            int More(Func<PlanCounts, int> count) => count(Swap.After) - count(Swap.Before) - (count(Whole.After) - count(Whole.Before));
        }
    }
}
