namespace Counterpart.Matching.Sparse;

/// <summary>Chooses the edges that the search looks at to begin with: the heaviest few of each vertex. All others are only priced, and join when their prices do not cover them.</summary>
internal static class EdgeChoice
{
    /// <summary>The rows of the chosen edges, ascending. Graphs with few edges keep them all.</summary>
    public static ArcRows Make(WeightedGraph graph, long raise, int perVertex)
    {
        var isChosen = graph.EdgeCount <= (long)graph.VertexCount * perVertex * 3 / 2
            ? AllWorthwhile(graph, raise)
            : HeaviestOfEach(graph, raise, perVertex);
        var counts = new int[graph.VertexCount];
        var edges = graph.EdgeSpan;
        for (var i = 0; i < edges.Length; i++)
        {
            if (isChosen[i])
            {
                counts[edges[i].U]++;
                counts[edges[i].V]++;
            }
        }

        var rows = new ArcRows(counts);
        for (var i = 0; i < edges.Length; i++)
        {
            if (isChosen[i])
            {
                rows.AddEdge(edges[i].U, edges[i].V, 2 * (edges[i].Weight + raise));
            }
        }

        return rows;
    }

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

    private static bool[] AllWorthwhile(WeightedGraph graph, long raise)
    {
        var edges = graph.EdgeSpan;
        var isChosen = new bool[edges.Length];
        for (var i = 0; i < edges.Length; i++)
        {
            isChosen[i] = edges[i].Weight + raise > 0;
        }

        return isChosen;
    }

    /// <summary>Each vertex keeps a short list, heaviest first; an edge is chosen when either end keeps it.</summary>
    private static bool[] HeaviestOfEach(WeightedGraph graph, long raise, int perVertex)
    {
        var edges = graph.EdgeSpan;
        var weights = new long[graph.VertexCount * perVertex];
        var numbers = new int[weights.Length];
        Array.Fill(weights, -raise);
        for (var i = 0; i < edges.Length; i++)
        {
            ref readonly var edge = ref edges[i];
            Offer(edge.Weight, i, weights.AsSpan(edge.U * perVertex, perVertex), numbers.AsSpan(edge.U * perVertex, perVertex));
            Offer(edge.Weight, i, weights.AsSpan(edge.V * perVertex, perVertex), numbers.AsSpan(edge.V * perVertex, perVertex));
        }

        var isChosen = new bool[edges.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (weights[i] > -raise)
            {
                isChosen[numbers[i]] = true;
            }
        }

        return isChosen;
    }

    private static void Offer(long weight, int number, Span<long> weights, Span<int> numbers)
    {
        var place = weights.Length - 1;
        if (weight <= weights[place])
        {
            return;
        }

        for (; place > 0 && weights[place - 1] < weight; place--)
        {
            weights[place] = weights[place - 1];
            numbers[place] = numbers[place - 1];
        }

        weights[place] = weight;
        numbers[place] = number;
    }
}
