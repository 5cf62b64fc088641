namespace Counterpart.Matching.Sparse;

/// <summary>Says which edges the search looks at.</summary>
internal interface IEdgeTest
{
    /// <summary>The same answer for the same edge, whenever asked.</summary>
    bool Accepts(in WeightedEdge edge);
}

/// <summary>Chooses the edges that the search looks at to begin with: about the heaviest quarter of each vertex. All others are only priced, and join when their prices do not cover them.</summary>
/// <remarks>
/// <para><b>Answer.</b> Any choice leads to the right result; a good one has few edges and leaves few to join later.</para>
/// <para><b>Cost.</b> O(n + m): a look at every edge, at a quarter of them a closer one.</para>
/// <para><b>Method.</b> Each vertex has a bar: the second heaviest of a fixed sample of a quarter of its edges. An edge is chosen when it reaches the bar of either end. That goes
/// by rank, whatever the weights are, and needs no list per vertex. A vertex with fewer than two edges in the sample has no bar.</para>
/// </remarks>
internal readonly struct EdgeChoice : IEdgeTest
{
    /// <summary>Graphs with fewer edges for each vertex keep them all.</summary>
    private const int FewEdges = 12;

    /// <summary>Multiplying by this (2^32 divided by the golden ratio) spreads consecutive numbers evenly.</summary>
    private const uint Spread = 2_654_435_769;

    /// <summary>No bar is below the least weight that is worth a pair.</summary>
    private readonly long[] bars;

    /// <param name="graph">The graph.</param>
    /// <param name="raise">What is added to every weight: edges that weigh no more than zero after that are never chosen.</param>
    public EdgeChoice(WeightedGraph graph, long raise)
    {
        bars = Scratch.Rent<long>(graph.VertexCount);
        bars.AsSpan(0, graph.VertexCount).Fill(1 - raise);
        if (graph.EdgeCount > (long)graph.VertexCount * FewEdges)
        {
            SetBars(graph.EdgeSpan);
        }
    }

    public bool Accepts(in WeightedEdge edge) => edge.Weight >= Math.Min(bars[edge.U], bars[edge.V]);

    /// <summary>Lowers bars until the components of the chosen edges are those of the graph. False when they were so before.</summary>
    public bool JoinComponents(WeightedGraph graph, long raise, BreadthFirst walk)
    {
        var above = Enumerable.Range(0, walk.ComponentCount).ToArray();
        var isJoined = false;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            var (one, other) = (walk.ComponentOf(edge.U), walk.ComponentOf(edge.V));
            if (one != other && edge.Weight + raise > 0 && (one = Top(above, one)) != (other = Top(above, other)))
            {
                above[one] = other;
                bars[edge.U] = Math.Min(bars[edge.U], edge.Weight);
                isJoined = true;
            }
        }

        return isJoined;
    }

    /// <summary>Gives the memory back. The choice must not be asked any more.</summary>
    public void Release() => Scratch.Return(bars);

    private static int Top(int[] above, int component)
    {
        while (above[component] != component)
        {
            above[component] = above[above[component]];
            component = above[component];
        }

        return component;
    }

    private static void Offer(long weight, ref long heaviest, ref long second)
    {
        if (weight > second)
        {
            second = Math.Min(weight, heaviest);
            heaviest = Math.Max(weight, heaviest);
        }
    }

    private void SetBars(ReadOnlySpan<WeightedEdge> edges)
    {
        var heaviest = Scratch.Rent<long>(bars.Length);
        bars.CopyTo(heaviest, 0);
        for (var i = 0; i < edges.Length; i++)
        {
            if (unchecked((uint)i * Spread) < uint.MaxValue / 4)
            {
                Offer(edges[i].Weight, ref heaviest[edges[i].U], ref bars[edges[i].U]);
                Offer(edges[i].Weight, ref heaviest[edges[i].V], ref bars[edges[i].V]);
            }
        }

        Scratch.Return(heaviest);
    }
}
