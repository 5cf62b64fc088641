namespace Counterpart.Matching.Sparse;

/// <summary>
/// Chooses the edges for the blossom phase: those with little slack under the prices of the half-integral phase. Prices move little from
/// there on, so an edge with much slack hardly ever matters; one that does is found by the pricing afterwards.
/// </summary>
/// <remarks>Cost: two passes over the edges. Answer: about <see cref="EdgesPerVertex"/> edges for each vertex, and all that are used up.</remarks>
internal sealed class TightEdges(WeightedGraph graph, SparseQuestion question, Nest nest)
{
    private const int EdgesPerVertex = 6;

    /// <summary>One edge in so many is looked at to find out where to draw the line.</summary>
    private const int SampleStep = 61;

    private readonly long[] prices = question.PricesInOldNumbers(nest);

    /// <summary>The new rows, or the ones there are when the graph has few edges anyway.</summary>
    public ArcRows Rows()
    {
        var most = (long)graph.VertexCount * EdgesPerVertex;
        return graph.EdgeCount <= 2 * most ? question.Rows : RowsUpTo(SlackOfRank(most));
    }

    /// <summary>The slack that about <paramref name="rank"/> edges do not exceed.</summary>
    private long SlackOfRank(long rank)
    {
        var edges = graph.EdgeSpan;
        var sample = new long[(edges.Length + SampleStep - 1) / SampleStep];
        for (var i = 0; i < sample.Length; i++)
        {
            sample[i] = SlackOf(edges[i * SampleStep]);
        }

        Array.Sort(sample);
        return sample[Math.Min(sample.Length - 1, rank / SampleStep)];
    }

    private ArcRows RowsUpTo(long most)
    {
        var chosen = new List<int>();
        var counts = new int[graph.VertexCount];
        var edges = graph.EdgeSpan;
        var numbers = question.NewNumbers;
        for (var i = 0; i < edges.Length; i++)
        {
            if (SlackOf(edges[i]) <= most)
            {
                chosen.Add(i);
                counts[numbers[edges[i].U]]++;
                counts[numbers[edges[i].V]]++;
            }
        }

        var rows = new ArcRows(counts);
        foreach (var i in chosen)
        {
            rows.AddEdge(numbers[edges[i].U], numbers[edges[i].V], 2 * (edges[i].Weight + question.Raise));
        }

        return rows;
    }

    private long SlackOf(in WeightedEdge edge) => prices[edge.U] + prices[edge.V] - (2 * edge.Weight);
}
