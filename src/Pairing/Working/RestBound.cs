using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>What one proved answer without some people says about the best pairs of everybody but any other few.</summary>
/// <remarks>
/// When the answer pairs everybody else, its prices, with one for each person taken that is high enough for all of that person's pairs, bound the pairs of any rest:
/// the prices of the rest, and for each odd set the pairs that still fit into it. When it does not, its barrier and the people taken split the others into odd
/// parts, and a rest in which more parts stay odd than the barrier has people left cannot be paired whole (Berge 1958). Sums are of 128 bits.
/// </remarks>
internal sealed class RestBound
{
    private readonly Int128[]? doubledPrices;
    private readonly Int128 doubledWhole;
    private readonly (long DoubledDual, bool[] Holds)[] sets = [];
    private readonly bool[] isBarrier = [];
    private readonly int[] parts = [];
    private readonly int[] partSizes = [];
    private readonly int barrierSize;
    private readonly int oddParts;

    /// <param name="graph">All people to be placed.</param>
    /// <param name="taken">Those the answer is without.</param>
    /// <param name="stays">The others, in the order of the answer's vertices.</param>
    /// <param name="found">The answer; its certificate must have been proved.</param>
    public RestBound(WeightedGraph graph, IReadOnlyCollection<int> taken, IReadOnlyList<int> stays, MatchingResult found)
    {
        var certificate = found.Certificate;
        if (2 * found.PairCount == stays.Count)
        {
            doubledPrices = new Int128[graph.VertexCount];
            for (var place = 0; place < stays.Count; place++)
            {
                doubledPrices[stays[place]] = certificate.DoubledVertexDuals[place];
            }

            PriceTaken(graph, taken);
            sets = [.. certificate.Blossoms.Select(set => (set.DoubledDual, Holds(set.Vertices.Select(place => stays[place]), graph.VertexCount)))];
            doubledWhole = doubledPrices.Aggregate((Int128)0, (total, price) => total + price)
                + certificate.Blossoms.Aggregate((Int128)0, (total, set) => total + ((Int128)set.DoubledDual * (set.Vertices.Count / 2)));
            return;
        }

        isBarrier = Holds(certificate.Barrier!.Select(place => stays[place]).Concat(taken), graph.VertexCount);
        (parts, partSizes) = Parts(graph);
        (barrierSize, oddParts) = (isBarrier.Count(barrier => barrier), partSizes.Count(size => size % 2 == 1));
    }

    /// <summary>Whether the answer pairs everybody it is about, so that there are prices.</summary>
    public bool HasPrices => doubledPrices is not null;

    /// <summary>As <see cref="DoubledMost"/> and never less, by vertex prices alone: quick, and a sum of one number for each vertex. Only with prices.</summary>
    public Int128 DoubledMostByPrices(ReadOnlySpan<int> group, long worth)
    {
        var most = (2 * (Int128)worth) + doubledWhole;
        foreach (var vertex in group)
        {
            most -= doubledPrices![vertex];
        }

        return most;
    }

    /// <summary>Twice what these vertices together, worth so much, and the best pairs of all others come to at most; the lowest number when the others cannot all be paired.</summary>
    public Int128 DoubledMost(ReadOnlySpan<int> group, long worth)
    {
        if (!HasPrices)
        {
            return LeavesOddParts(group) ? Int128.MinValue : Int128.MaxValue;
        }

        var most = DoubledMostByPrices(group, worth);
        foreach (var (dual, members) in sets)
        {
            var missing = 0;
            foreach (var vertex in group)
            {
                missing += members[vertex] ? 1 : 0;
            }

            most -= (Int128)dual * (missing / 2); // The sets are odd, so one missing costs no pair.
        }

        return most;
    }

    private static bool[] Holds(IEnumerable<int> vertices, int count)
    {
        var holds = new bool[count];
        foreach (var vertex in vertices)
        {
            holds[vertex] = true;
        }

        return holds;
    }

    private void PriceTaken(WeightedGraph graph, IReadOnlyCollection<int> taken)
    {
        var isPriced = Enumerable.Range(0, graph.VertexCount).Select(vertex => !taken.Contains(vertex)).ToArray();
        foreach (var vertex in taken)
        {
            var highest = (Int128)long.MinValue / 4;
            foreach (var (u, v, weight) in graph.Edges)
            {
                if ((u == vertex || v == vertex) && isPriced[u + v - vertex])
                {
                    highest = Int128.Max(highest, (2 * (Int128)weight) - doubledPrices![u + v - vertex]);
                }
            }

            doubledPrices![vertex] = highest;
            isPriced[vertex] = true;
        }
    }

    private bool LeavesOddParts(ReadOnlySpan<int> group)
    {
        var (odd, barrier) = (oddParts, barrierSize);
        for (var i = 0; i < group.Length; i++)
        {
            var vertex = group[i];
            if (isBarrier[vertex])
            {
                barrier--;
                continue;
            }

            // The size of its part without it and those before it.
            var size = partSizes[parts[vertex]] - 1;
            for (var k = 0; k < i; k++)
            {
                size -= !isBarrier[group[k]] && parts[group[k]] == parts[vertex] ? 1 : 0;
            }

            odd += size % 2 == 0 ? -1 : 1;
        }

        return odd > barrier;
    }

    private (int[] Parts, int[] Sizes) Parts(WeightedGraph graph)
    {
        var leaders = Enumerable.Range(0, graph.VertexCount).ToArray();
        int Leader(int vertex)
        {
            while (leaders[vertex] != vertex)
            {
                vertex = leaders[vertex] = leaders[leaders[vertex]];
            }

            return vertex;
        }

        foreach (var (u, v, _) in graph.Edges.Where(edge => !isBarrier[edge.U] && !isBarrier[edge.V]))
        {
            leaders[Leader(u)] = Leader(v);
        }

        var found = Enumerable.Range(0, graph.VertexCount).Select(Leader).ToArray();
        var sizes = new int[graph.VertexCount];
        foreach (var vertex in Enumerable.Range(0, graph.VertexCount).Where(vertex => !isBarrier[vertex]))
        {
            sizes[found[vertex]]++;
        }

        return (found, sizes);
    }
}
