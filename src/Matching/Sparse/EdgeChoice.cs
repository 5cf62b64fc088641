namespace Counterpart.Matching.Sparse;

/// <summary>Chooses the edges that the search looks at to begin with: about the heaviest quarter of each vertex. All others are only priced, and join when their prices do not cover them.</summary>
/// <remarks>
/// <para><b>Answer.</b> Any choice leads to the right result; a good one has few edges and leaves few to join later.</para>
/// <para><b>Cost.</b> O(n + m): a pass over a quarter of the edges, then two over all.</para>
/// <para><b>Method.</b> Each vertex has a bar: the second heaviest of a fixed sample of a quarter of its edges. An edge is chosen when it reaches the bar of either end. That goes
/// by rank, whatever the weights are, and needs no list per vertex. A vertex with fewer than two edges in the sample has no bar.</para>
/// </remarks>
internal sealed class EdgeChoice
{
    /// <summary>Graphs with fewer edges for each vertex keep them all.</summary>
    private const int FewEdges = 12;

    /// <summary>Multiplying by this (2^32 divided by the golden ratio) spreads consecutive numbers evenly.</summary>
    private const uint Spread = 2_654_435_769;

    private readonly WeightedGraph graph;
    private readonly long raise;
    private readonly long[] bars;

    private EdgeChoice(WeightedGraph graph, long raise)
    {
        (this.graph, this.raise) = (graph, raise);
        bars = new long[graph.VertexCount];
        Array.Fill(bars, 1 - raise);
        if (graph.EdgeCount > (long)graph.VertexCount * FewEdges)
        {
            SetBars();
        }
    }

    /// <summary>The rows of the chosen edges, ascending.</summary>
    public static ArcRows Make(WeightedGraph graph, long raise) => new EdgeChoice(graph, raise).Rows();

    /// <summary>Adds edges until the components of the rows are those of the graph. False when they were so before.</summary>
    public static bool JoinComponents(WeightedGraph graph, long raise, ArcRows rows, BreadthFirst walk)
    {
        var above = Enumerable.Range(0, walk.ComponentCount).ToArray();
        var isJoined = false;
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            var (one, other) = (walk.ComponentOf(edge.U), walk.ComponentOf(edge.V));
            if (one != other && edge.Weight + raise > 0 && (one = Top(above, one)) != (other = Top(above, other)))
            {
                above[one] = other;
                rows.AddEdge(edge.U, edge.V, 2 * (edge.Weight + raise));
                isJoined = true;
            }
        }

        return isJoined;
    }

    private static int Top(int[] above, int component)
    {
        while (above[component] != component)
        {
            above[component] = above[above[component]];
            component = above[component];
        }

        return component;
    }

    private void SetBars()
    {
        var heaviest = bars.ToArray();
        var edges = graph.EdgeSpan;
        for (var i = 0; i < edges.Length; i++)
        {
            if (unchecked((uint)i * Spread) < uint.MaxValue / 4)
            {
                Offer(edges[i].Weight, ref heaviest[edges[i].U], ref bars[edges[i].U]);
                Offer(edges[i].Weight, ref heaviest[edges[i].V], ref bars[edges[i].V]);
            }
        }
    }

    private static void Offer(long weight, ref long heaviest, ref long second)
    {
        if (weight > second)
        {
            second = Math.Min(weight, heaviest);
            heaviest = Math.Max(weight, heaviest);
        }
    }

    private ArcRows Rows()
    {
        var counts = new int[graph.VertexCount];
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (IsChosen(edge))
            {
                counts[edge.U]++;
                counts[edge.V]++;
            }
        }

        var rows = new ArcRows(counts);
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (IsChosen(edge))
            {
                rows.AddEdge(edge.U, edge.V, 2 * (edge.Weight + raise));
            }
        }

        return rows;
    }

    /// <summary>No bar is below the least weight that is worth a pair.</summary>
    private bool IsChosen(in WeightedEdge edge) => edge.Weight >= bars[edge.U] || edge.Weight >= bars[edge.V];
}
