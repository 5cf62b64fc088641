namespace Counterpart.Matching.Sparse;

/// <summary>
/// The question in the form the search works on: the heaviest edges of each vertex, with vertices renumbered so that neighbours have near numbers
/// and components are consecutive.
/// </summary>
/// <remarks>
/// <para>By weight alone, edges of weight zero or less are left out, since no answer needs them. With as many pairs first, every weight is raised by so much that one
/// more pair outweighs any loss elsewhere (<see cref="Raise"/>).</para>
/// <para>Numbers go breadth first from the lowest vertex of each component. A search stays among near numbers, so what it touches stays in the cache;
/// at 100,000 vertices that is worth more than the renumbering costs.</para>
/// </remarks>
internal sealed class SparseQuestion
{
    /// <summary>Components are put together into parts of at least so many vertices, so that a thread has something to do.</summary>
    private const int SmallestPart = 4096;

    private readonly WeightedGraph graph;
    private readonly int[] oldNumbers;
    private readonly int[] newNumbers;

    /// <summary>Numbers the vertices and chooses the first edges. Cost O(n + m).</summary>
    public SparseQuestion(WeightedGraph graph, long raise)
    {
        (this.graph, Raise) = (graph, raise);
        var choice = new EdgeChoice(graph, raise);
        var walk = BreadthFirst.Walk(graph, choice);
        if (walk.ComponentCount > 1 && choice.JoinComponents(graph, raise, walk))
        {
            walk.Release();
            walk = BreadthFirst.Walk(graph, choice);
        }

        walk.Release();

        oldNumbers = walk.Order;
        newNumbers = Inverse(oldNumbers);
        Parts = PartsOf(walk);
        Rows = RowsOf(choice);
        choice.Release();
    }

    /// <summary>What is added to every weight (not doubled).</summary>
    public long Raise { get; }

    public IReadOnlyList<Part> Parts { get; }

    /// <summary>The edges that the search looks at.</summary>
    public ArcRows Rows { get; private set; }

    /// <summary>For each vertex of the graph its number here.</summary>
    public ReadOnlySpan<int> NewNumbers => newNumbers;

    /// <summary>For each vertex here its number in the graph.</summary>
    public ReadOnlySpan<int> OldNumbers => oldNumbers;

    /// <summary>Replaces the rows by those of the edges with little slack under the given prices, unless there are few edges anyway.</summary>
    public void ChooseAgain(long[] prices)
    {
        if (TightEdges.AreWorthwhile(graph))
        {
            Rows.Release();
            Rows = RowsOf(new TightEdges(graph, prices, Raise));
        }
    }

    /// <summary>Replaces the rows by those of all edges that can be worth a pair.</summary>
    public void ChooseAll()
    {
        Rows.Release();
        Rows = RowsOf(new WorthwhileEdges(Raise));
    }

    /// <summary>The rows of all edges that a test accepts.</summary>
    /// <remarks>The edges are written in the order of the new numbers of their smaller ends: then both rows are close to what was written last.</remarks>
    private ArcRows RowsOf<TTest>(TTest test)
        where TTest : struct, IEdgeTest
    {
        var edges = graph.EdgeSpan;
        var firstEdges = Scratch.Rent<int>(oldNumbers.Length + 1);
        var counts = Scratch.Rent<int>(oldNumbers.Length);
        foreach (ref readonly var edge in edges)
        {
            firstEdges[edge.U + 1]++;
            if (test.Accepts(edge))
            {
                counts[newNumbers[edge.U]]++;
                counts[newNumbers[edge.V]]++;
            }
        }

        for (var vertex = 0; vertex < oldNumbers.Length; vertex++)
        {
            firstEdges[vertex + 1] += firstEdges[vertex];
        }

        var rows = new ArcRows(counts.AsSpan(0, oldNumbers.Length));
        for (var u = 0; u < oldNumbers.Length; u++)
        {
            foreach (ref readonly var edge in edges[firstEdges[oldNumbers[u]]..firstEdges[oldNumbers[u] + 1]])
            {
                if (test.Accepts(edge))
                {
                    rows.AddEdge(u, newNumbers[edge.V], 2 * (edge.Weight + Raise));
                }
            }
        }

        Scratch.Return(firstEdges);
        Scratch.Return(counts);
        return rows;
    }

    /// <summary>The doubled prices of the graph's vertices under the graph's own weights, that is without <see cref="Raise"/>. True between phases.</summary>
    public void WritePrices(Nest nest, long[] prices)
    {
        for (var vertex = 0; vertex < oldNumbers.Length; vertex++)
        {
            prices[oldNumbers[vertex]] = nest.Vertices[vertex].Offset - Raise;
        }
    }

    private static int[] Inverse(int[] order)
    {
        var inverse = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            inverse[order[i]] = i;
        }

        return inverse;
    }

    private static List<Part> PartsOf(BreadthFirst walk)
    {
        var parts = new List<Part>();
        var first = 0;
        for (var component = 0; component < walk.ComponentCount; component++)
        {
            var end = walk.EndOf(component);
            if (end - first >= SmallestPart || component == walk.ComponentCount - 1)
            {
                parts.Add(new Part(first, end - first));
                first = end;
            }
        }

        return parts;
    }

    private readonly struct WorthwhileEdges(long raise) : IEdgeTest
    {
        public bool Accepts(in WeightedEdge edge) => edge.Weight > -raise;
    }
}
