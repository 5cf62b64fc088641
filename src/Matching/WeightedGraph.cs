namespace Counterpart.Matching;

/// <summary>
/// An undirected graph with whole-number edge weights: at most one edge between two vertices, none from a vertex to itself. Does not change once made.
/// </summary>
/// <remarks>Memory: 16 bytes an edge. Vertices are the numbers 0 to <see cref="VertexCount"/> - 1; a vertex without edges is allowed.</remarks>
public sealed class WeightedGraph
{
    private readonly WeightedEdge[] edges;

    /// <summary>Makes a graph from its edges, in any order and with either end first.</summary>
    /// <param name="vertexCount">The number of vertices; zero is allowed.</param>
    /// <param name="edges">The edges; copied. Cost O(m) when they come ascending with the smaller end first, otherwise O(m log m).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="vertexCount"/> is negative, or an edge names a vertex that is not there.</exception>
    /// <exception cref="ArgumentException">An edge goes from a vertex to itself, or two edges join the same two vertices.</exception>
    public WeightedGraph(int vertexCount, IEnumerable<WeightedEdge> edges)
        : this(vertexCount, InOrder(vertexCount, edges))
    {
    }

    private WeightedGraph(int vertexCount, WeightedEdge[] ordered)
    {
        VertexCount = vertexCount;
        edges = ordered;
        Edges = Array.AsReadOnly(edges);
        foreach (ref readonly var edge in edges.AsSpan())
        {
            HeaviestWeight = Math.Max(HeaviestWeight, Size(edge.Weight));
        }
    }

    /// <summary>The number of vertices.</summary>
    public int VertexCount { get; }

    /// <summary>The number of edges.</summary>
    public int EdgeCount => edges.Length;

    /// <summary>The edges, ascending, each with its smaller end first, whatever order they were given in.</summary>
    public IReadOnlyList<WeightedEdge> Edges { get; }

    /// <summary>The largest weight without its sign; 0 for a graph without edges. (<see cref="long.MinValue"/>, whose size is no <see cref="long"/>, counts as <see cref="long.MaxValue"/>.)</summary>
    public long HeaviestWeight { get; }

    internal ReadOnlySpan<WeightedEdge> EdgeSpan => edges;

    /// <summary>Makes a graph by asking for the weight of every two vertices once.</summary>
    /// <param name="vertexCount">The number of vertices; zero is allowed.</param>
    /// <param name="weightOf">Called with u &lt; v, ascending; null means that these two may not be paired. A symmetric matrix is <c>(u, v) => matrix[u, v]</c>.</param>
    /// <returns>The graph. Cost O(n²) calls and no sorting.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="vertexCount"/> is negative.</exception>
    public static WeightedGraph Dense(int vertexCount, Func<int, int, long?> weightOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        ArgumentNullException.ThrowIfNull(weightOf);
        var found = new List<WeightedEdge>((int)Math.Min(1 << 20, (long)vertexCount * vertexCount / 2));
        for (var u = 0; u < vertexCount; u++)
        {
            for (var v = u + 1; v < vertexCount; v++)
            {
                if (weightOf(u, v) is { } weight)
                {
                    found.Add(new WeightedEdge(u, v, weight));
                }
            }
        }

        return new WeightedGraph(vertexCount, found.ToArray());
    }

    /// <summary>
    /// The same graph with some vertices left out: they keep their numbers and lose all their edges, so that they stay alone. To force a pair,
    /// leave both out, solve, and add the pair and its weight to the answer.
    /// </summary>
    /// <param name="vertices">The vertices to leave out; a repeated one counts once. Cost O(n + m).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public WeightedGraph Without(params IReadOnlyCollection<int> vertices)
    {
        ArgumentNullException.ThrowIfNull(vertices);
        var isOut = new bool[VertexCount];
        foreach (var vertex in vertices)
        {
            ThrowIfNoVertex(vertex, VertexCount, nameof(vertices));
            isOut[vertex] = true;
        }

        return new WeightedGraph(VertexCount, Array.FindAll(edges, edge => !isOut[edge.U] && !isOut[edge.V]));
    }

    /// <summary>The weight of the edge between two vertices, in either order. Cost O(log m).</summary>
    internal bool TryGet(int u, int v, out long weight)
    {
        var wanted = new WeightedEdge(Math.Min(u, v), Math.Max(u, v), 0);
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Order(edges[middle], wanted) < 0 ? (middle + 1, high) : (low, middle);
        }

        var isThere = low < edges.Length && Order(edges[low], wanted) == 0;
        weight = isThere ? edges[low].Weight : 0;
        return isThere;
    }

    /// <summary>The same vertices with other weights; an edge without one is left out.</summary>
    internal WeightedGraph Changed(Func<WeightedEdge, long?> weightOf)
    {
        var changed = new List<WeightedEdge>(edges.Length);
        foreach (var edge in edges)
        {
            if (weightOf(edge) is { } weight)
            {
                changed.Add(edge with { Weight = weight });
            }
        }

        return new WeightedGraph(VertexCount, changed.ToArray());
    }

    private static WeightedEdge[] InOrder(int vertexCount, IEnumerable<WeightedEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        ArgumentNullException.ThrowIfNull(edges);
        var ordered = edges.ToArray();
        var isOrdered = true;
        for (var i = 0; i < ordered.Length; i++)
        {
            var (u, v, weight) = ordered[i];
            ThrowIfNoVertex(u, vertexCount, nameof(edges));
            ThrowIfNoVertex(v, vertexCount, nameof(edges));
            if (u == v)
            {
                throw new ArgumentException(FormattableString.Invariant($"An edge goes from vertex {u} to itself."), nameof(edges));
            }

            ordered[i] = u < v ? ordered[i] : new WeightedEdge(v, u, weight);
            isOrdered = isOrdered && (i == 0 || Order(ordered[i - 1], ordered[i]) < 0);
        }

        if (!isOrdered)
        {
            Array.Sort(ordered, Order);
            ThrowIfRepeated(ordered);
        }

        return ordered;
    }

    private static void ThrowIfNoVertex(int vertex, int vertexCount, string parameter)
    {
        if (vertex < 0 || vertex >= vertexCount)
        {
            throw new ArgumentOutOfRangeException(parameter, vertex, FormattableString.Invariant($"There is no vertex {vertex} in a graph of {vertexCount}."));
        }
    }

    private static void ThrowIfRepeated(WeightedEdge[] edges)
    {
        for (var i = 1; i < edges.Length; i++)
        {
            if (Order(edges[i - 1], edges[i]) == 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"Two edges join vertices {edges[i].U} and {edges[i].V}."), nameof(edges));
            }
        }
    }

    private static int Order(WeightedEdge one, WeightedEdge other) =>
        one.U != other.U ? one.U.CompareTo(other.U) : one.V.CompareTo(other.V);

    private static long Size(long weight) => weight == long.MinValue ? long.MaxValue : Math.Abs(weight);
}
