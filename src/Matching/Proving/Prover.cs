namespace Counterpart.Matching.Proving;

/// <summary>Checks a result and its certificate against the graph.</summary>
/// <remarks>
/// <para><b>Answer.</b> The argument is written at <see cref="Certificate"/>. It needs no more of the odd sets than that they are odd and
/// have no negative price: they may overlap, repeat or be useless, the bound stays true.</para>
/// <para><b>Cost.</b> O(n + m + members), and for each edge the sets around its ends.</para>
/// <para><b>Method.</b> Shape first (lengths, numbers in range), so that the arithmetic can trust its indexes; then one pass over the edges; then the two sums.
/// Sums are kept in 128 bits: fewer than 2^31 values of 64 bits, each at most multiplied by 2^31, cannot reach their end.</para>
/// </remarks>
internal sealed class Prover(WeightedGraph graph, MatchingResult result, Certificate certificate)
{
    private readonly int vertexCount = graph.VertexCount;
    private readonly IReadOnlyList<int> mates = result.Mates;
    private readonly IReadOnlyList<long> duals = certificate.DoubledVertexDuals;
    private readonly IReadOnlyList<OddSet> sets = certificate.Blossoms;
    private readonly List<int>?[] setsAround = new List<int>?[graph.VertexCount];

    /// <summary>The first objection, or that there is none.</summary>
    public Proof Check() =>
        CheckMates() ?? CheckDuals() ?? CheckSets() ?? CheckEdges() ?? CheckBarrier() ?? CheckBound() ?? Proof.Complete;

    private Proof? CheckMates()
    {
        if (mates.Count != vertexCount)
        {
            return Proof.Fails($"The result speaks of {mates.Count} vertices, the graph has {vertexCount}.");
        }

        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            var mate = mates[vertex];
            if (mate == MatchingResult.Alone)
            {
                continue;
            }

            if (mate < 0 || mate >= vertexCount)
            {
                return Proof.Fails($"Vertex {vertex} is paired with {mate}, which is not a vertex.");
            }

            if (mate == vertex)
            {
                return Proof.Fails($"Vertex {vertex} is paired with itself.");
            }

            if (mates[mate] != vertex)
            {
                return Proof.Fails($"Vertex {vertex} is paired with {mate}, but {mate} is not paired with {vertex}.");
            }
        }

        return null;
    }

    private Proof? CheckDuals()
    {
        if (duals.Count != vertexCount)
        {
            return Proof.Fails($"The certificate prices {duals.Count} vertices, the graph has {vertexCount}.");
        }

        for (var vertex = 0; vertex < vertexCount && !certificate.AsManyPairsFirst; vertex++)
        {
            if (duals[vertex] < 0)
            {
                return Proof.Fails($"Vertex {vertex} has the negative price {duals[vertex]}.");
            }
        }

        return null;
    }

    private Proof? CheckSets()
    {
        for (var number = 0; number < sets.Count; number++)
        {
            var objection = CheckSet(number);
            if (objection is not null)
            {
                return objection;
            }
        }

        return null;
    }

    private Proof? CheckSet(int number)
    {
        var set = sets[number];
        if (set is null)
        {
            return Proof.Fails($"Blossom {number} is missing.");
        }

        if (set.DoubledDual < 0)
        {
            return Proof.Fails($"Blossom {number} has the negative price {set.DoubledDual}.");
        }

        if (set.Vertices.Count < 3 || set.Vertices.Count % 2 == 0)
        {
            return Proof.Fails($"Blossom {number} has {set.Vertices.Count} vertices; it must be an odd number, at least three.");
        }

        foreach (var vertex in set.Vertices)
        {
            if (vertex < 0 || vertex >= vertexCount)
            {
                return Proof.Fails($"Blossom {number} holds {vertex}, which is not a vertex.");
            }

            var around = setsAround[vertex] ??= [];
            if (around.Count > 0 && around[^1] == number)
            {
                return Proof.Fails($"Blossom {number} holds vertex {vertex} twice.");
            }

            around.Add(number);
        }

        return null;
    }

    private Proof? CheckEdges()
    {
        var total = Int128.Zero;
        var pairsSeen = 0;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (PriceOf(edge.U, edge.V) < (Int128)2 * edge.Weight)
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

    /// <summary>Twice the price of pairing u with v: both vertices, and every set that holds both.</summary>
    private Int128 PriceOf(int u, int v)
    {
        var price = (Int128)duals[u] + duals[v];
        if (setsAround[u] is not { } aroundU || setsAround[v] is not { } aroundV)
        {
            return price;
        }

        var (i, j) = (0, 0);
        while (i < aroundU.Count && j < aroundV.Count)
        {
            if (aroundU[i] == aroundV[j])
            {
                price += sets[aroundU[i]].DoubledDual;
            }

            var (ahead, behind) = (aroundU[i], aroundV[j]);
            i += ahead <= behind ? 1 : 0;
            j += behind <= ahead ? 1 : 0;
        }

        return price;
    }

    private Proof PairWithoutEdge()
    {
        var edges = new HashSet<(int, int)>();
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            edges.Add((edge.U, edge.V));
        }

        var (u, v) = result.Pairs.First(pair => !edges.Contains((pair.U, pair.V)));
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
            if (vertex < 0 || vertex >= vertexCount)
            {
                return Proof.Fails($"The barrier holds {vertex}, which is not a vertex.");
            }

            if (!components.TakeAway(vertex))
            {
                return Proof.Fails($"The barrier holds vertex {vertex} twice.");
            }
        }

        var leastAlone = components.CountOdd() - barrier.Count;
        var alone = vertexCount - (2 * result.PairCount);
        return alone == leastAlone
            ? null
            : Proof.Fails($"{alone} vertices stay alone, but the barrier shows only that at least {leastAlone} must.");
    }

    /// <summary>No matching weighs more than the bound; does the result weigh as much?</summary>
    private Proof? CheckBound()
    {
        var doubledBound = Int128.Zero;
        var lowest = vertexCount == 0 ? 0 : long.MaxValue;
        foreach (var dual in duals)
        {
            doubledBound += dual;
            lowest = Math.Min(lowest, dual);
        }

        foreach (var set in sets)
        {
            doubledBound += (Int128)set.DoubledDual * (set.Vertices.Count / 2);
        }

        if (certificate.AsManyPairsFirst)
        {
            doubledBound -= (Int128)lowest * (vertexCount - (2 * result.PairCount));
        }

        return doubledBound == (Int128)2 * result.TotalWeight
            ? null
            : Proof.Fails($"The pairs weigh {result.TotalWeight}, but the prices only show that nothing weighs more than {doubledBound / 2}.");
    }
}
