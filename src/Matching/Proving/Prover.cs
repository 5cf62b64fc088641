namespace Counterpart.Matching.Proving;

/// <summary>Checks a result and its certificate against the graph.</summary>
/// <remarks>
/// <para><b>Answer.</b> The argument is written at <see cref="Certificate"/>. It needs no more of the odd sets than that they are odd and
/// have no negative price: they may overlap, repeat or be useless, the bound stays true.</para>
/// <para><b>Cost.</b> O(n + m + members), and for each edge the sets around its ends.</para>
/// <para><b>Method.</b> Shape first (lengths, numbers in range), so that the arithmetic can trust its indexes; then one pass over the edges; then the barrier
/// and the bound. Sums are kept in 128 bits: fewer than 2^31 values of 64 bits, each at most multiplied by 2^30, stay inside.</para>
/// </remarks>
internal sealed class Prover(WeightedGraph graph, MatchingResult result, Certificate certificate, MatchingOptions options)
{
    private readonly ClaimedPrices prices = new(certificate, graph.VertexCount);
    private readonly ClaimedRules rules = new();
    private readonly int[] mates = result.MateArray;
    private Int128 settledWeight;

    /// <summary>The first objection, or that there is none.</summary>
    public Proof Check() => CheckAim() ?? CheckMates() ?? rules.Take(options, mates) ?? prices.CheckShape() ?? CheckPrices() ?? CheckEdges() ?? CheckBarrier() ?? CheckBound() ?? Proof.Complete;

    private Proof? CheckAim() => certificate.AsManyPairsFirst == options.AsManyPairsFirst ? null : Proof.Fails($"The certificate speaks of another aim than the options.");

    private Proof? CheckMates()
    {
        if (mates.Length != graph.VertexCount)
        {
            return Proof.Fails($"The result speaks of {mates.Length} vertices, the graph has {graph.VertexCount}.");
        }

        for (var vertex = 0; vertex < mates.Length; vertex++)
        {
            if (mates[vertex] != MatchingResult.Alone && CheckMate(vertex, mates[vertex]) is { } objection)
            {
                return objection;
            }
        }

        return null;
    }

    private Proof? CheckMate(int vertex, int mate)
    {
        if (mate < 0 || mate >= graph.VertexCount)
        {
            return Proof.Fails($"Vertex {vertex} is paired with {mate}, which is not a vertex.");
        }

        if (mate == vertex)
        {
            return Proof.Fails($"Vertex {vertex} is paired with itself.");
        }

        return mates[mate] == vertex ? null : Proof.Fails($"Vertex {vertex} is paired with {mate}, but {mate} is not paired with {vertex}.");
    }

    /// <summary>By worth alone, a vertex may always stay alone; its price must allow for that.</summary>
    private Proof? CheckPrices()
    {
        for (var vertex = 0; !options.AsManyPairsFirst && vertex < mates.Length; vertex++)
        {
            if (!rules.IsSettled(vertex) && prices.DoubledPriceOf(vertex) < rules.DoubledAloneValue(vertex))
            {
                return Proof.Fails($"Vertex {vertex} has the price {prices.DoubledPriceOf(vertex)} (doubled), less than it is worth alone.");
            }
        }

        return null;
    }

    private Proof? CheckEdges()
    {
        var total = Int128.Zero;
        var pairsSeen = 0;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            var isOpen = !rules.IsSettled(edge.U) && !rules.IsSettled(edge.V);
            if (isOpen && !prices.Cover(edge) && !rules.IsForbidden(edge.U, edge.V))
            {
                return Proof.Fails($"The edge between {edge.U} and {edge.V} weighs {edge.Weight}, more than its prices allow.");
            }

            if (mates[edge.U] == edge.V)
            {
                if (rules.IsForbidden(edge.U, edge.V))
                {
                    return Proof.Fails($"Vertices {edge.U} and {edge.V} are paired, but that is not allowed.");
                }

                total += edge.Weight;
                settledWeight += isOpen ? 0 : edge.Weight;
                pairsSeen++;
            }
        }

        if (pairsSeen != result.PairCount)
        {
            return PairWithoutEdge();
        }

        return total == result.TotalWeight ? null : Proof.Fails($"The pairs weigh {total} together, not {result.TotalWeight}.");
    }

    private Proof PairWithoutEdge()
    {
        var edges = graph.Edges.Select(edge => new VertexPair(edge.U, edge.V)).ToHashSet();
        var (u, v) = result.Pairs.First(pair => !edges.Contains(pair));
        return Proof.Fails($"Vertices {u} and {v} are paired, but the graph has no edge between them.");
    }

    private Proof? CheckBarrier()
    {
        if (certificate.Barrier is not { } barrier)
        {
            return null;
        }

        var components = new Components(graph, rules);
        foreach (var vertex in barrier)
        {
            if (vertex < 0 || vertex >= graph.VertexCount)
            {
                return Proof.Fails($"The barrier holds {vertex}, which is not a vertex.");
            }

            if (!components.TakeAway(vertex))
            {
                return Proof.Fails($"The barrier holds vertex {vertex} twice, or it is settled.");
            }
        }

        var leastAlone = components.CountOdd() - barrier.Count;
        return AloneInPlay == leastAlone
            ? null
            : Proof.Fails($"{AloneInPlay} vertices stay alone, but the barrier shows only that at least {leastAlone} must.");
    }

    /// <summary>What is in play is worth no more than the bound; is it worth as much?</summary>
    private Proof? CheckBound()
    {
        var (bound, worth, lowest) = (prices.DoubledSetSum, 2 * (result.TotalWeight - settledWeight), Int128.MaxValue);
        for (var vertex = 0; vertex < mates.Length; vertex++)
        {
            if (!rules.IsSettled(vertex))
            {
                var aloneValue = rules.DoubledAloneValue(vertex);
                bound += prices.DoubledPriceOf(vertex);
                worth += mates[vertex] == MatchingResult.Alone ? aloneValue : 0;
                lowest = Int128.Min(lowest, prices.DoubledPriceOf(vertex) - aloneValue);
            }
        }

        bound -= options.AsManyPairsFirst && AloneInPlay > 0 ? lowest * AloneInPlay : 0;
        return bound == worth ? null : Proof.Fails($"What is in play is worth {worth / 2}, but the prices only show that nothing is worth more than {bound / 2}.");
    }

    private int AloneInPlay => Enumerable.Range(0, mates.Length).Count(vertex => mates[vertex] == MatchingResult.Alone && !rules.IsSettled(vertex));
}
