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

    private readonly int[] oldNumbers;
    private readonly int[] newNumbers;

    private SparseQuestion(long raise, int[] oldNumbers, List<Part> parts, ArcRows rows)
    {
        (Raise, this.oldNumbers, Parts, Rows) = (raise, oldNumbers, parts, rows);
        newNumbers = Inverse(oldNumbers);
    }

    /// <summary>What is added to every weight (not doubled).</summary>
    public long Raise { get; }

    public IReadOnlyList<Part> Parts { get; }

    public ArcRows Rows { get; }

    /// <summary>For each vertex of the graph its number here.</summary>
    public ReadOnlySpan<int> NewNumbers => newNumbers;

    /// <summary>For each vertex here its number in the graph.</summary>
    public ReadOnlySpan<int> OldNumbers => oldNumbers;

    /// <summary>Cost O(n + m).</summary>
    public static SparseQuestion Make(WeightedGraph graph, long raise)
    {
        var rows = EdgeChoice.Make(graph, raise);
        var walk = BreadthFirst.Walk(rows);
        if (walk.ComponentCount > 1 && EdgeChoice.JoinComponents(graph, raise, rows, walk))
        {
            walk = BreadthFirst.Walk(rows);
        }

        return new SparseQuestion(raise, walk.Order, PartsOf(walk), Renumbered(rows, walk.Order));
    }

    /// <summary>The doubled prices of the graph's vertices under the graph's own weights, that is without <see cref="Raise"/>. True between phases.</summary>
    public long[] PricesInOldNumbers(Nest nest)
    {
        var prices = new long[oldNumbers.Length];
        for (var vertex = 0; vertex < prices.Length; vertex++)
        {
            prices[oldNumbers[vertex]] = nest.Vertices[vertex].Offset - Raise;
        }

        return prices;
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

    private static ArcRows Renumbered(ArcRows rows, int[] order)
    {
        var numbers = Inverse(order);
        var counts = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            counts[i] = rows.Of(order[i]).Length;
        }

        var renumbered = new ArcRows(counts);
        for (var i = 0; i < order.Length; i++)
        {
            foreach (ref readonly var arc in rows.Of(order[i]))
            {
                renumbered.AddArc(i, new Arc(numbers[arc.Head], arc.Weight));
            }
        }

        return renumbered;
    }
}
