namespace Counterpart.Matching.Sparse;

/// <summary>Looks for edges of the graph that exceed their prices. Those that the search looked at never do, so an answer without any is the answer for the whole graph.</summary>
/// <remarks>Cost: one pass over the edges in their order; a walk up the priced blossoms only where the prices of the ends do not suffice.</remarks>
internal sealed class Pricing(WeightedGraph graph, SparseQuestion question, Nest nest)
{
    private readonly PricedBlossoms blossoms = new(nest);

    /// <summary>The doubled prices of the graph's vertices under the graph's own weights, as they were when last looked at. May be longer than the number of vertices.</summary>
    public long[] Prices { get; } = Scratch.Rent<long>(graph.VertexCount);

    /// <summary>Gives the memory back. Nothing must be priced any more.</summary>
    public void Release()
    {
        blossoms.Release();
        Scratch.Return(Prices);
    }

    /// <summary>The edges that exceed their prices, in the numbers of the search and with their raised weights doubled.</summary>
    public List<WeightedEdge> FindExceeding()
    {
        question.WritePrices(nest, Prices);
        blossoms.Update();
        var exceeding = new List<WeightedEdge>();
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            var missing = (2 * edge.Weight) - Prices[edge.U] - Prices[edge.V];
            if (missing > 0)
            {
                var (u, v) = (question.NewNumbers[edge.U], question.NewNumbers[edge.V]);
                if (missing > blossoms.PriceAround(u, v))
                {
                    exceeding.Add(new WeightedEdge(u, v, 2 * (edge.Weight + question.Raise)));
                }
            }
        }

        return exceeding;
    }
}
