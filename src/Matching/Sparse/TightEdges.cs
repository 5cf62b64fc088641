namespace Counterpart.Matching.Sparse;

/// <summary>
/// Chooses the edges for the blossom phase: those with little slack under the prices of the half-integral phase. Prices move little from
/// there on, so an edge with much slack hardly ever matters; one that does is found by the pricing afterwards.
/// </summary>
/// <remarks>Cost: a look at a sample. Answer: about <see cref="EdgesPerVertex"/> edges for each vertex, and all that are used up.</remarks>
internal readonly struct TightEdges : IEdgeTest
{
    private const int EdgesPerVertex = 6;

    /// <summary>One edge in so many is looked at to find out where to draw the line.</summary>
    private const int SampleStep = 61;

    private readonly long[] prices;
    private readonly long most;
    private readonly long raise;

    /// <param name="graph">The graph.</param>
    /// <param name="prices">The doubled prices of its vertices.</param>
    /// <param name="raise">What is added to every weight: edges that weigh no more than zero after that are never chosen; they may join parts that are solved apart.</param>
    public TightEdges(WeightedGraph graph, long[] prices, long raise)
    {
        (this.prices, this.raise) = (prices, raise);
        var edges = graph.EdgeSpan;
        var sample = new long[(edges.Length + SampleStep - 1) / SampleStep];
        for (var i = 0; i < sample.Length; i++)
        {
            sample[i] = SlackOf(edges[i * SampleStep]);
        }

        Array.Sort(sample);
        most = sample[Math.Min(sample.Length - 1, (long)graph.VertexCount * EdgesPerVertex / SampleStep)];
    }

    /// <summary>Whether there are so many edges that a choice is worth its cost.</summary>
    public static bool AreWorthwhile(WeightedGraph graph) => graph.EdgeCount > 2L * EdgesPerVertex * graph.VertexCount;

    public bool Accepts(in WeightedEdge edge) => edge.Weight > -raise && SlackOf(edge) <= most;

    private long SlackOf(in WeightedEdge edge) => prices[edge.U] + prices[edge.V] - (2 * edge.Weight);
}
