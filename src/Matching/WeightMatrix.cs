namespace Counterpart.Matching;

/// <summary>What every two vertices are worth together: a complete or nearly complete graph in the form that <see cref="DenseMatching"/> reads fastest. Does not change once made.</summary>
/// <remarks>
/// Memory: 4 bytes for each of the n² cells while all weights are below 2^29 in size, otherwise 8. A pair may be <i>not allowed</i>: null at the door,
/// never a number that stands for it. The largest weight times the number of vertices may be at most <see cref="MaximumWeightMatching.WeightLimit"/>.
/// </remarks>
public sealed class WeightMatrix
{
    /// <summary>Stands in the cells for a pair that is not allowed. Doubled it is still a number.</summary>
    internal const int NarrowGap = -(1 << 30);

    /// <summary>As <see cref="NarrowGap"/> for the wide cells.</summary>
    internal const long WideGap = -(1L << 62);

    private const int Lanes = 8;
    private const long NarrowLimit = 1L << 29;

    private WeightMatrix(int vertexCount, Func<int, int, long?> weightOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        VertexCount = vertexCount;
        Stride = (vertexCount + Lanes - 1) / Lanes * Lanes;
        var upper = new long?[checked(vertexCount * (vertexCount - 1) / 2)];
        var next = 0;
        for (var u = 0; u < vertexCount; u++)
        {
            for (var v = u + 1; v < vertexCount; v++)
            {
                upper[next++] = Seen(u, v, weightOf(u, v));
            }
        }

        if (LargestSize < NarrowLimit)
        {
            Narrow = Square(upper, NarrowGap, weight => (int)weight);
        }
        else
        {
            Wide = Square(upper, WideGap, weight => weight);
        }
    }

    /// <summary>The number of vertices.</summary>
    public int VertexCount { get; }

    /// <summary>The number of pairs that are allowed.</summary>
    public int EdgeCount { get; private set; }

    /// <summary>Whether every two vertices may be paired.</summary>
    public bool IsComplete => EdgeCount == (long)VertexCount * (VertexCount - 1) / 2;

    internal int[]? Narrow { get; }

    internal long[]? Wide { get; }

    /// <summary>Cells of a row, filled up with gaps.</summary>
    internal int Stride { get; }

    internal long Lowest { get; private set; } = long.MaxValue;

    internal long Highest { get; private set; } = long.MinValue;

    internal long LargestSize => EdgeCount == 0 ? 0 : Math.Max(Math.Abs(Lowest), Math.Abs(Highest));

    /// <summary>The worth of a pair, or null when it is not allowed or both are the same.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public long? this[int u, int v]
    {
        get
        {
            ThrowIfNoVertex(u, nameof(u));
            ThrowIfNoVertex(v, nameof(v));
            return TryGet(u, v, out var weight) ? weight : null;
        }
    }

    /// <summary>Makes a matrix by asking for every two vertices once, u below v. Null: not allowed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of vertices is negative, or a weight is beyond the limit; the message names it.</exception>
    public static WeightMatrix From(int vertexCount, Func<int, int, long?> weightOf)
    {
        ArgumentNullException.ThrowIfNull(weightOf);
        return new WeightMatrix(vertexCount, weightOf);
    }

    /// <summary>Makes a matrix from a square, symmetric table. The diagonal is not looked at. Null: not allowed.</summary>
    /// <exception cref="ArgumentException">The table is not square, or not symmetric; the message names the cells.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is beyond the limit; the message names it.</exception>
    public static WeightMatrix From(long?[,] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.GetLength(0) != table.GetLength(1))
        {
            throw new ArgumentException(FormattableString.Invariant($"The table has {table.GetLength(0)} rows and {table.GetLength(1)} columns; it must be square."), nameof(table));
        }

        return new WeightMatrix(table.GetLength(0), (u, v) => table[u, v] == table[v, u]
            ? table[u, v]
            : throw new ArgumentException(FormattableString.Invariant($"Vertices {u} and {v} are worth {Word(table[u, v])} in one order and {Word(table[v, u])} in the other."), nameof(table)));
    }

    /// <summary>Makes a matrix of a graph: pairs without an edge are not allowed. Cost O(n²).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is beyond the limit.</exception>
    public static WeightMatrix From(WeightedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var next = 0;
        return new WeightMatrix(graph.VertexCount, (u, v) =>
        {
            var edges = graph.EdgeSpan; // Ascending, like the questions.
            return next < edges.Length && edges[next].U == u && edges[next].V == v ? edges[next++].Weight : null;
        });
    }

    /// <summary>The same pairs and weights as a graph. Cost O(n²).</summary>
    public WeightedGraph ToGraph() => WeightedGraph.Dense(VertexCount, (u, v) => TryGet(u, v, out var weight) ? weight : null);

    internal bool TryGet(int u, int v, out long weight)
    {
        var cell = (u * Stride) + v;
        weight = Narrow is not null ? Narrow[cell] : Wide![cell];
        return weight != (Narrow is not null ? NarrowGap : WideGap);
    }

    private static string Word(long? weight) => weight is { } number ? FormattableString.Invariant($"{number}") : "null";

    private long? Seen(int u, int v, long? weight)
    {
        if (weight is { } number)
        {
            var limit = MaximumWeightMatching.WeightLimit / VertexCount;
            if (number < -limit || number > limit)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(weight),
                    number,
                    FormattableString.Invariant($"Vertices {u} and {v} are worth {number}; with {VertexCount} vertices at most {limit} either way is allowed. A pair that is not allowed is null, not a number."));
            }

            EdgeCount++;
            Lowest = Math.Min(Lowest, number);
            Highest = Math.Max(Highest, number);
        }

        return weight;
    }

    private T[] Square<T>(long?[] upper, T gap, Func<long, T> convert)
    {
        var cells = new T[checked(VertexCount * Stride)];
        Array.Fill(cells, gap);
        var next = 0;
        for (var u = 0; u < VertexCount; u++)
        {
            for (var v = u + 1; v < VertexCount; v++)
            {
                if (upper[next++] is { } weight)
                {
                    cells[(u * Stride) + v] = cells[(v * Stride) + u] = convert(weight);
                }
            }
        }

        return cells;
    }

    private void ThrowIfNoVertex(int vertex, string parameter)
    {
        if (vertex < 0 || vertex >= VertexCount)
        {
            throw new ArgumentOutOfRangeException(parameter, vertex, FormattableString.Invariant($"There is no vertex {vertex} among {VertexCount}."));
        }
    }
}
