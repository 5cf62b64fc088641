namespace Counterpart.Pairing;

/// <summary>Prices of other choices. Works from a <see cref="PairBook"/>, so also from a sealed table without results.</summary>
/// <remarks>
/// A reviewed group of the person who is asked for is free to move: asking is freeing. Other reviewed groups move only when freed.
/// Locked, finalized and always-rule groups never move.
/// </remarks>
public static class Alternatives
{
    /// <summary>Everybody else the person could be with, each with the price of the two-pair swap.</summary>
    /// <param name="book">The school's facts.</param>
    /// <param name="plan">The plan or draft; people in no group are without partner.</param>
    /// <param name="personId">The person.</param>
    /// <param name="freed">People whose reviewed groups may be moved; locked and finalized groups never are.</param>
    /// <remarks>Cost: linear in the number of people. When the person's own group is locked or finalized there are no options and all are hidden.</remarks>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public static AlternativeList For(PairBook book, IReadOnlyList<PlanGroup> plan, string personId, IReadOnlySet<string>? freed = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var view = new PlanView(book, plan, Freeing(freed, personId));
        var candidates = book.People.Select(person => person.Id)
            .Where(id => book.MayPair(personId, id) && view.Of(personId)?.Members.Contains(id, StringComparer.Ordinal) != true).ToList();
        var ownIsHeld = view.IsHeld(view.Of(personId));
        var hidden = candidates.Count(id => ownIsHeld || view.IsHeld(view.Of(id)));
        var swaps = new Swaps(book, view);
        var options = candidates
            .Select(id => (Id: id, Price: swaps.For(personId, id)))
            .Where(option => option.Price is not null)
            .Select(option => new Alternative(option.Id, option.Price!))
            .OrderBy(option => option.Swap.LeavesAlone.Count)
            .ThenByDescending(option => option.Swap.PointsGained)
            .ThenBy(option => option.With, StringComparer.Ordinal);
        return new AlternativeList([.. options], hidden);
    }

    /// <summary>The price of the two-pair swap for two people: exactly the groups of the two change.</summary>
    /// <returns>Null when it cannot be done: forbidden, held by a lock, together already, or those left behind may not be together.</returns>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public static Price? Swap(PairBook book, IReadOnlyList<PlanGroup> plan, string a, string b, IReadOnlySet<string>? freed = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new Swaps(book, new PlanView(book, plan, Freeing(freed, a))).For(a, b);
    }

    /// <summary>The best whole with two people together: everybody not held may move, and as few as possible do among equals.</summary>
    /// <returns>Null when it cannot be done: forbidden, or held by a lock.</returns>
    /// <remarks>Cost: one search over everybody who may move. A person of another reviewed group must be freed first.</remarks>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static Price? Whole(PairBook book, IReadOnlyList<PlanGroup> plan, string a, string b, IReadOnlySet<string>? freed = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        return BestWhole.With(book, new PlanView(book, plan, Freeing(freed, a)), a, b, cancel);
    }

    /// <summary>What <see cref="Whole"/> comes to for everybody else the person could be with, exactly, all at once.</summary>
    /// <returns>Ascending by id; empty when the person's own group is held by a lock. Who is held by one is not among them.</returns>
    /// <remarks>Cost: a few searches for all together when the number of people who may move is even; for an odd number also the worth of all groups of three.</remarks>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static IReadOnlyList<WholeValue> Wholes(
        PairBook book, IReadOnlyList<PlanGroup> plan, string personId, IReadOnlySet<string>? freed = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        _ = book.Person(personId);
        return new WholeValues(book, new PlanView(book, plan, Freeing(freed, personId)), personId).All(cancel);
    }

    /// <summary>Pairs a person without partner could join as a group of three, best first, each with its price.</summary>
    /// <returns>Empty when the person has a partner, or no pair that may be changed allows it.</returns>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public static IReadOnlyList<Price> Joins(PairBook book, IReadOnlyList<PlanGroup> plan, string personId, IReadOnlySet<string>? freed = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var view = new PlanView(book, plan, freed);
        if (view.Of(personId) is not null || !book.Person(personId).TakesPart)
        {
            return [];
        }

        var prices = new PriceMaker(book, view);
        var pairs = plan.Where(group => group.Members.Count == 2 && !view.IsHeld(group) && group.Members.All(id => book.MayPair(id, personId)));
        return
        [
            .. pairs.Select(pair => prices.Make([pair], [Swaps.Group([.. pair.Members, personId])], [.. pair.Members, personId]))
                .OrderByDescending(price => price.PointsGained).ThenBy(price => price.Ends[0].Members[0], StringComparer.Ordinal),
        ];
    }

    /// <summary>The counts of a whole plan, or of some of its groups. People in none are not counted as alone here.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public static PlanCounts Count(PairBook book, IReadOnlyList<PlanGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(groups);
        return new PriceMaker(book).Count(groups);
    }

    private static HashSet<string> Freeing(IReadOnlySet<string>? freed, string id) => new(freed ?? new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal) { id };
}
