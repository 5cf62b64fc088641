namespace Counterpart.Matching.Sparse;

/// <summary>Looks for edges of the graph that exceed their prices. Those that the search looked at never do, so an answer without any is the answer for the whole graph.</summary>
/// <remarks>Cost: one pass over the edges in their order; a walk up the priced blossoms only where the prices of the ends do not suffice.</remarks>
internal sealed class Pricing(WeightedGraph graph, SparseQuestion question, Nest nest)
{
    public List<WeightedEdge> FindExceeding()
    {
        var prices = question.PricesInOldNumbers(nest);
        var priced = new PricedBlossoms(nest);
        var exceeding = new List<WeightedEdge>();
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            var missing = (2 * edge.Weight) - prices[edge.U] - prices[edge.V];
            if (missing > 0)
            {
                var (u, v) = (question.NewNumbers[edge.U], question.NewNumbers[edge.V]);
                if (missing > priced.PriceAround(u, v))
                {
                    exceeding.Add(new WeightedEdge(u, v, 2 * (edge.Weight + question.Raise)));
                }
            }
        }

        return exceeding;
    }
}
