using Counterpart.Pairing;

namespace Counterpart.App.Review.Changes;

/// <summary>The price of a change, from the pairing library, and what the draft looks like after it.</summary>
public static class Prices
{
    /// <returns>Null when it cannot be done: ruled out, or held by a pair that is kept.</returns>
    public static Price? Of(PairBook book, IReadOnlyList<PlanGroup> plan, ChangeOrder order, CancellationToken cancel = default)
    {
        if (order.Person == order.With || !book.Has(order.Person) || !book.Has(order.With))
        {
            return null;
        }

        return order.Kind switch
        {
            ChangeKind.Swap => Alternatives.Swap(book, plan, order.Person, order.With, Freed(plan, order.Free)),
            ChangeKind.Whole => Alternatives.Whole(book, plan, order.Person, order.With, Freed(plan, order.Free), cancel),
            ChangeKind.Join => Alternatives.Joins(book, plan, order.Person, Freed(plan, order.Free))
                .FirstOrDefault(p => p.Ends[0].Members.Contains(order.With, StringComparer.Ordinal)),
            _ => Second(book, plan, order),
        };
    }

    /// <summary>Everybody whose pair is marked good, when such pairs may move.</summary>
    public static IReadOnlySet<string> Freed(IReadOnlyList<PlanGroup> plan, bool free) => free
        ? plan.Where(g => g.Origin == GroupOrigin.Reviewed).SelectMany(g => g.Members).ToHashSet(StringComparer.Ordinal)
        : new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The draft after the change. A pair the run had proposed comes back under its own address.</summary>
    public static IReadOnlyList<DraftPair> After(IReadOnlyList<DraftPair> pairs, Price price, IReadOnlyList<DraftPair> proposed, Func<Guid> newId, string reason) =>
    [
        .. pairs.Where(p => !price.Ends.Any(e => p.IsSameAs(e.Members))),
        .. price.Comes.Where(c => c.Members.Count > 1).Select(c =>
            proposed.FirstOrDefault(p => p.IsSameAs(c.Members)) is { } again
                ? again with { Mark = PairMark.None }
                : new DraftPair(newId(), [.. c.Members.Order(StringComparer.Ordinal)], PairMark.None, IsChanged: true, reason)),
    ];

    private static Price? Second(PairBook book, IReadOnlyList<PlanGroup> plan, ChangeOrder order)
    {
        var alone = !plan.Any(g => g.Members.Contains(order.Person, StringComparer.Ordinal));
        var pairsOfOther = plan.Count(g => g.Members.Contains(order.With, StringComparer.Ordinal));
        if (!alone || pairsOfOther != 1 || !book.MayPair(order.Person, order.With))
        {
            return null;
        }

        PlanGroup[] comes = [new([.. new[] { order.Person, order.With }.Order(StringComparer.Ordinal)], GroupOrigin.Suggested)];
        return new Price { Ends = [], Comes = comes, Before = new PlanCounts { Alone = 1 }, After = Alternatives.Count(book, comes) };
    }
}
