namespace Counterpart.Matching.Sparse;

/// <summary>Looks for edges of the graph that exceed their prices. Those that the search looked at never do, so an answer without any is the answer for the whole graph.</summary>
/// <remarks>Cost: one pass over the edges in their order; a walk up the nest only where the prices of the ends do not suffice.</remarks>
internal sealed class Pricing(WeightedGraph graph, SparseQuestion question, Nest nest)
{
    private readonly long[] prices = new long[graph.VertexCount];

    public List<WeightedEdge> FindExceeding()
    {
        for (var vertex = 0; vertex < prices.Length; vertex++)
        {
            prices[question.OldNumbers[vertex]] = nest.Vertices[vertex].Offset - question.Raise;
        }

        var exceeding = new List<WeightedEdge>();
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (prices[edge.U] + prices[edge.V] < 2 * edge.Weight)
            {
                var here = new WeightedEdge(question.NewNumbers[edge.U], question.NewNumbers[edge.V], 2 * (edge.Weight + question.Raise));
                if (MissingOf(here) > 0)
                {
                    exceeding.Add(here);
                }
            }
        }

        return exceeding;
    }

    /// <summary>By how much the doubled weight of an edge, in numbers of the search, exceeds its prices.</summary>
    public long MissingOf(in WeightedEdge edge)
    {
        var missing = edge.Weight - nest.Vertices[edge.U].Offset - nest.Vertices[edge.V].Offset;
        return missing <= 0 || nest.OutermostOf(edge.U) != nest.OutermostOf(edge.V) ? missing : missing - PriceAround(edge.U, edge.V);
    }

    /// <summary>The prices of all blossoms around both vertices: from the innermost one up.</summary>
    private long PriceAround(int u, int v)
    {
        var (one, other) = (u, v);
        while (one != other)
        {
            (one, other) = nest.Nodes[one].Size <= nest.Nodes[other].Size ? (nest.Nodes[one].Parent, other) : (one, nest.Nodes[other].Parent);
        }

        var sum = 0L;
        for (var node = one; node != Nest.None; node = nest.Nodes[node].Parent)
        {
            sum += nest.Nodes[node].Price;
        }

        return sum;
    }
}
