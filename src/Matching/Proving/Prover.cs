namespace Counterpart.Matching.Proving;

/// <summary>Checks a result and its certificate against the graph.</summary>
/// <remarks>
/// <para><b>Answer.</b> The argument is written at <see cref="Certificate"/>. It needs no more of the odd sets than that they are odd and
/// have no negative price: they may overlap, repeat or be useless, the bound stays true.</para>
/// <para><b>Cost.</b> O(n + m + members), and for each edge the sets around its ends.</para>
/// <para><b>Method.</b> Shape first (lengths, numbers in range), so that the arithmetic can trust its indexes; then one pass over the edges; then the barrier
/// and the bound. Sums are kept in 128 bits: fewer than 2^31 values of 64 bits, each at most multiplied by 2^30, stay inside.</para>
/// </remarks>
internal sealed class Prover(WeightedGraph graph, MatchingResult result, Certificate certificate)
{
    private readonly ClaimedPrices prices = new(certificate, graph.VertexCount);

    /// <summary>The first objection, or that there is none.</summary>
    public Proof Check() => CheckMates() ?? prices.CheckShape() ?? CheckEdges() ?? CheckBarrier() ?? CheckBound() ?? Proof.Complete;

    private Proof? CheckMates()
    {
        var mates = result.Mates;
        if (mates.Count != graph.VertexCount)
        {
            return Proof.Fails($"The result speaks of {mates.Count} vertices, the graph has {graph.VertexCount}.");
        }

        for (var vertex = 0; vertex < mates.Count; vertex++)
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

        return result.Mates[mate] == vertex ? null : Proof.Fails($"Vertex {vertex} is paired with {mate}, but {mate} is not paired with {vertex}.");
    }

    private Proof? CheckEdges()
    {
        var mates = result.Mates.ToArray();
        var total = Int128.Zero;
        var pairsSeen = 0;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (!prices.Cover(edge))
            {
                return Proof.Fails($"The edge between {edge.U} and {edge.V} weighs {edge.Weight}, more than its prices allow.");
            }

            if (mates[edge.U] == edge.V)
            {
                total += edge.Weight;
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

        var components = new Components(graph);
        foreach (var vertex in barrier)
        {
            if (vertex < 0 || vertex >= graph.VertexCount)
            {
                return Proof.Fails($"The barrier holds {vertex}, which is not a vertex.");
            }

            if (!components.TakeAway(vertex))
            {
                return Proof.Fails($"The barrier holds vertex {vertex} twice.");
            }
        }

        var leastAlone = components.CountOdd() - barrier.Count;
        return VerticesAlone == leastAlone
            ? null
            : Proof.Fails($"{VerticesAlone} vertices stay alone, but the barrier shows only that at least {leastAlone} must.");
    }

    /// <summary>No matching weighs more than the bound; does the result weigh as much?</summary>
    private Proof? CheckBound()
    {
        var doubledBound = prices.DoubledSum;
        if (certificate.AsManyPairsFirst)
        {
            doubledBound -= prices.DoubledLowest * VerticesAlone;
        }

        return doubledBound == (Int128)2 * result.TotalWeight
            ? null
            : Proof.Fails($"The pairs weigh {result.TotalWeight}, but the prices only show that nothing weighs more than {doubledBound / 2}.");
    }

    private int VerticesAlone => graph.VertexCount - (2 * result.PairCount);
}
