namespace Counterpart.Matching.Proving;

/// <summary>The connected parts of a graph without its settled vertices and forbidden pairs, from which some vertices more are taken away.</summary>
internal sealed class Components(WeightedGraph graph, ClaimedRules rules)
{
    private readonly int[] above = [.. Enumerable.Range(0, graph.VertexCount)];
    private readonly bool[] isGone = [.. Enumerable.Range(0, graph.VertexCount).Select(rules.IsSettled)];

    /// <summary>False when the vertex is settled or was taken away before.</summary>
    public bool TakeAway(int vertex)
    {
        var isNew = !isGone[vertex];
        isGone[vertex] = true;
        return isNew;
    }

    /// <summary>The number of parts with an odd number of vertices. Cost O(n + m), each with a union-find look-up.</summary>
    public int CountOdd()
    {
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            if (!isGone[edge.U] && !isGone[edge.V] && !rules.IsForbidden(edge.U, edge.V))
            {
                above[Top(edge.U)] = Top(edge.V);
            }
        }

        var sizes = new int[above.Length];
        for (var vertex = 0; vertex < above.Length; vertex++)
        {
            sizes[Top(vertex)] += isGone[vertex] ? 0 : 1;
        }

        var odd = 0;
        foreach (var size in sizes)
        {
            odd += size % 2;
        }

        return odd;
    }

    private int Top(int vertex)
    {
        while (above[vertex] != vertex)
        {
            above[vertex] = above[above[vertex]];
            vertex = above[vertex];
        }

        return vertex;
    }
}
