using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The value of the best whole for every other partner of one person, from the engine's prices instead of one search for each.</summary>
/// <remarks>
/// The same values as <see cref="BestWhole"/>. An even number: <see cref="Matching.Prices"/> of everybody who may move. An odd number with a group of three:
/// <see cref="ForcedThrees"/>. Where third people join one after the other (several left over), that way is gone again.
/// </remarks>
internal sealed class WholeValues
{
    private readonly PairBook book;
    private readonly PlanView view;
    private readonly string person;
    private readonly List<string> movable;
    private readonly List<PlanGroup> moving;
    private readonly Together before;

    public WholeValues(PairBook book, PlanView view, string person)
    {
        (this.book, this.view, this.person) = (book, view, person);
        (movable, moving) = BestWhole.Movable(book, view);
        before = new Together(moving);
    }

    public IReadOnlyList<WholeValue> All(CancellationToken cancel)
    {
        if (!movable.Contains(person))
        {
            return [];
        }

        var graph = PairGraph.Of(book, movable, before);
        var options = Enumerable.Range(0, graph.Vertices.Count).Where(other => book.MayPair(person, graph.Vertices[other])).ToList();
        if (options.Count == 0)
        {
            return [];
        }

        var known = movable.Count % 2 == 1 && ThirdPeople.Wanted(book) ? WithThree(graph, options, cancel) : FromPrices(graph, options, alone => alone == 0 || !ThirdPeople.Wanted(book), cancel);
        return
        [
            .. options.OrderBy(other => graph.Vertices[other], StringComparer.Ordinal)
                .Select(other => known.GetValueOrDefault(other) ?? Solved(graph.Vertices[other], cancel)),
        ];
    }

    /// <param name="graph">Everybody who may move.</param>
    /// <param name="options">The other partners.</param>
    /// <param name="isAll">Whether nothing follows after the pairs when so many are left alone.</param>
    /// <param name="cancel">Looked at before each search.</param>
    private Dictionary<int, WholeValue> FromPrices(PairGraph graph, List<int> options, Predicate<int> isAll, CancellationToken cancel)
    {
        var self = graph.IndexOf(person);
        var (matrix, pairsFirst) = (MatrixWith(graph, self), new MatchingOptions { AsManyPairsFirst = true });
        var worths = Matching.Prices.Of(matrix, self, pairsFirst, cancel);

        // The same question with every pair worth one tells how many pairs there are.
        var pairs = Matching.Prices.Of(WeightMatrix.From(matrix.VertexCount, (u, v) => matrix[u, v] is null ? null : 1), self, pairsFirst, cancel);
        var known = new Dictionary<int, WholeValue>();
        foreach (var other in options)
        {
            var alone = movable.Count - (2 * (int)pairs[other]!.Value);
            if (isAll(alone))
            {
                known.Add(other, Value(graph, other, worths[other]!.Value, alone));
            }
        }

        return known;
    }

    private Dictionary<int, WholeValue> WithThree(PairGraph graph, List<int> options, CancellationToken cancel)
    {
        var best = new ForcedThrees(book, graph, graph.IndexOf(person)).Best(options, cancel);

        // Where no group of three gives everybody a place, the pairs are all there is when they leave one alone.
        var without = options.FindAll(other => !best.ContainsKey(other));
        var known = without.Count == 0 ? [] : FromPrices(graph, without, alone => alone == 1, cancel);
        foreach (var (other, worth) in best)
        {
            known.Add(other, Value(graph, other, worth, alone: 0));
        }

        return known;
    }

    /// <summary>The candidate pairs, and for the person everybody who may be asked for, good or not.</summary>
    private WeightMatrix MatrixWith(PairGraph graph, int self)
    {
        var candidates = WeightMatrix.From(graph.Graph);
        return WeightMatrix.From(candidates.VertexCount, (u, v) => u != self && v != self ? candidates[u, v]
            : book.MayPair(graph.Vertices[u], graph.Vertices[v]) ? graph.Worth([graph.Vertices[u], graph.Vertices[v]])
            : null);
    }

    private WholeValue Value(PairGraph graph, int other, long worth, int alone) =>
        new(graph.Vertices[other], graph.Scale.Points(worth) - Points(moving), alone, graph.Scale.Kept(worth));

    private WholeValue Solved(string other, CancellationToken cancel)
    {
        var price = BestWhole.With(book, view, person, other, cancel)!;
        var stays = moving.Except(price.Ends).Concat(price.Comes);
        return new WholeValue(other, price.PointsGained, price.LeavesAlone.Count, stays.Sum(group => before.Count(group.Members)));
    }

    private long Points(IEnumerable<PlanGroup> groups) => groups.Sum(group => (long)GroupRules.Points(book, group.Members));
}
