using Counterpart.Matching.Pricing;
using Counterpart.Matching.Settling;
using Counterpart.Matching.Sparse;

namespace Counterpart.Matching;

/// <summary>What the edges of a graph cost: a graph is solved once, and then each edge has the best worth with it forced or forbidden, exactly.</summary>
/// <remarks>
/// <para><b>Answer.</b> As <see cref="Prices"/>, of which this is the form for graphs with few edges for their vertices.</para>
/// <para><b>Proof.</b> The answer to begin with is proved. Each value is what pairs that were found weigh and what their prices allow, both at once; then the two ends return, and the worth must be
/// what it was before. <see cref="All"/> reaches each value from both ends, in different states, and compares. A difference is a bug, and thrown as such.</para>
/// <para><b>Cost.</b> One solve; then two local searches for each edge, measured some hundredths of a millisecond each. Memory about 24 bytes an arc. For one thread at a time.</para>
/// </remarks>
public sealed class EdgePrices
{
    private readonly WeightedGraph graph;
    private readonly ReducedGraph reduced;
    private readonly EdgeRows edges;
    private readonly SparseQuestion question;
    private readonly LocalSearch search;
    private readonly CancellationToken cancel;
    private readonly long settledWorth;
    private readonly long lightest;

    private EdgePrices(WeightedGraph graph, ReducedGraph reduced, CancellationToken cancel)
    {
        (this.graph, this.reduced, this.cancel) = (graph, reduced, cancel);
        edges = new EdgeRows(graph);
        var options = reduced.Settlement.Options;
        var state = SparseSearch.Solve(reduced.Gains, options, cancel);
        question = state.Question;
        var answer = SparseAnswer.Make(reduced.Gains, question, state.Nest, options.AsManyPairsFirst);
        Best = MaximumWeightMatching.Confirmed(graph, options, reduced.Lift(answer), cancel);
        settledWorth = SettledWorth();
        lightest = LightestRaised();
        search = new LocalSearch(state);
        Optimum = Read(search.DoubledWorth / 2).Worth;
        if (Best.Dispute is not null || search.DoubledWorth != 2 * (answer.TotalWeight + ((Int128)answer.PairCount * question.Raise)))
        {
            throw Bug($"the answer that the prices start from could not be proved: {Best.Dispute?.Objection}");
        }
    }

    /// <summary>The best answer, with nothing forced but what the options force.</summary>
    public MatchingResult Best { get; }

    /// <summary>What it is worth: the weight of its pairs, and what those alone are worth.</summary>
    public long Optimum { get; }

    /// <summary>Solves a graph, so that its edges can be priced.</summary>
    /// <param name="graph">The vertices and what each possible pair is worth.</param>
    /// <param name="options">What counts as best and what is settled; null: the total weight alone.</param>
    /// <param name="cancel">Looked at from time to time, also while prices are found later.</param>
    /// <exception cref="ArgumentException">As <see cref="MaximumWeightMatching.Find"/>; or the weights are so large that the numbers of the search would not fit 64 bits.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was signalled.</exception>
    public static EdgePrices Solve(WeightedGraph graph, MatchingOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        MaximumWeightMatching.ThrowIfTooHeavy(graph);
        var settled = new ReducedGraph(graph, options ?? new MatchingOptions());
        return SparseSearch.IsFor(settled.Gains, settled.Settlement.Options.AsManyPairsFirst)
            ? new EdgePrices(graph, settled, cancel)
            : throw new ArgumentOutOfRangeException(nameof(graph), graph.HeaviestWeight, FormattableString.Invariant($"With weights up to {graph.HeaviestWeight} the numbers of the price search would not fit."));
    }

    /// <summary>The price of each edge of one vertex, by the other end; none for edges that are forbidden or hold a vertex that the options settle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    /// <exception cref="OperationCanceledException">The token given to <see cref="Solve"/> was signalled; these prices cannot be used any more.</exception>
    public IReadOnlyList<EdgePrice> Of(int vertex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vertex, graph.VertexCount);
        var prices = new List<EdgePrice>();
        foreach (var edge in edges.Of(vertex))
        {
            if (IsOpen(graph.EdgeSpan[edge]))
            {
                prices.Add(new EdgePrice(new VertexPair(graph.EdgeSpan[edge].U, graph.EdgeSpan[edge].V), 0, null));
            }
        }

        if (prices.Count > 0)
        {
            Fill(vertex, prices);
        }

        return prices;
    }

    /// <summary>The price of every edge that is neither forbidden nor holds a settled vertex, ascending. Each is found from both ends, by different searches, and both are compared.</summary>
    /// <exception cref="OperationCanceledException">The token given to <see cref="Solve"/> was signalled; these prices cannot be used any more.</exception>
    public IReadOnlyList<EdgePrice> All()
    {
        var found = new EdgePrice?[graph.EdgeCount];
        foreach (var vertex in question.OldNumbers.ToArray())
        {
            var next = 0;
            var prices = Of(vertex);
            foreach (var edge in edges.Of(vertex))
            {
                if (!IsOpen(graph.EdgeSpan[edge]))
                {
                    continue;
                }

                var price = prices[next++];
                if (found[edge] is { } other && other != price)
                {
                    throw Bug($"from one end {price.Pair} comes to {price.Worth}, from the other to {other.Worth}");
                }

                found[edge] = price;
            }
        }

        return [.. found.OfType<EdgePrice>()];
    }

    /// <summary>The best worth without one pair: the optimum when the answer does not hold it. Null for a pair that is no edge, is forbidden, or holds a settled vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public long? Forbidding(int u, int v)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(u);
        ArgumentOutOfRangeException.ThrowIfNegative(v);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(u, graph.VertexCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(v, graph.VertexCount);
        if (!graph.TryGet(u, v, out var weight) || !IsOpen(new WeightedEdge(u, v, weight)))
        {
            return null;
        }

        var (one, other) = (question.NewNumbers[u], question.NewNumbers[v]);
        if (search.MateOf(one) != other)
        {
            return Optimum;
        }

        var before = search.DoubledWorth;
        WithWeight(one, other, 0); // A pair without worth is as good as none.
        var worth = Read(search.DoubledWorth / 2).Worth;
        WithWeight(one, other, 2 * RaisedGain(new WeightedEdge(u, v, weight)));
        return search.DoubledWorth == before ? worth : throw Bug($"after {u}-{v} was forbidden the optimum is another");
    }

    private void WithWeight(int one, int other, long doubledWeight)
    {
        search.Take(one, other);
        search.Reweigh(one, other, doubledWeight);
        search.Return(one, other);
    }

    private void Fill(int vertex, List<EdgePrice> prices)
    {
        var before = search.DoubledWorth;
        for (var i = 0; i < prices.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var (u, v) = prices[i].Pair;
            var (own, other) = (question.NewNumbers[vertex], question.NewNumbers[u == vertex ? v : u]);
            var isPair = search.MateOf(own) == other;
            graph.TryGet(u, v, out var weight);
            search.Take(own, other);
            var raised = (search.DoubledWorth / 2) + RaisedGain(new WeightedEdge(u, v, weight));
            search.Return(own, other);
            if (search.DoubledWorth != before || 2 * raised > before || (isPair && 2 * raised < before))
            {
                throw Bug($"with {prices[i].Pair} forced the worth is {2 * raised}, without {before}, afterwards {search.DoubledWorth} (doubled, raised)");
            }

            var (worth, pairs) = Read(raised);
            prices[i] = new EdgePrice(prices[i].Pair, worth, pairs);
        }
    }

    /// <summary>Raised sums of k pairs lie between k times the lightest raised weight and, but for the most pairs there can be, k + 1 times that.</summary>
    private (long Worth, int? Pairs) Read(Int128 raised)
    {
        if (!reduced.Settlement.Options.AsManyPairsFirst)
        {
            return ((long)raised + settledWorth, null);
        }

        var pairs = Int128.Min(graph.VertexCount / 2, raised / lightest);
        return ((long)(raised - (pairs * question.Raise)) + settledWorth, (int)pairs + reduced.Settlement.Options.Forced.Count);
    }

    private long LightestRaised()
    {
        var weight = long.MaxValue;
        foreach (ref readonly var edge in reduced.Gains.EdgeSpan)
        {
            weight = Math.Min(weight, edge.Weight + question.Raise);
        }

        return weight;
    }

    /// <summary>What is the same in every answer: forced pairs, and all values alone but those of their ends, since pairs in play only count what they gain.</summary>
    private long SettledWorth()
    {
        var worth = reduced.ForcedWeight;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++)
        {
            worth += reduced.Settlement.MateOf(vertex) is null or MatchingResult.Alone ? reduced.Settlement.AloneValue(vertex) : 0;
        }

        return worth;
    }

    private long RaisedGain(in WeightedEdge edge) =>
        edge.Weight - reduced.Settlement.AloneValue(edge.U) - reduced.Settlement.AloneValue(edge.V) + question.Raise;

    private bool IsOpen(in WeightedEdge edge) =>
        reduced.Settlement.IsInPlay(edge.U) && reduced.Settlement.IsInPlay(edge.V) && !reduced.Settlement.IsForbidden(edge.U, edge.V);

    private static InvalidOperationException Bug(FormattableString what) => new("A bug: " + FormattableString.Invariant(what) + ".");
}
