namespace Counterpart.Matching.Sparse;

/// <summary>For each vertex the edges that the search looks at: neighbours and doubled weights, each row a stretch of two long arrays.</summary>
/// <remarks>
/// A row that has to grow moves to the end of the arrays with room to spare, so the rows stay contiguous and adding an edge costs O(1) on average.
/// Memory 12 bytes an arc, two arcs an edge.
/// </remarks>
internal sealed class ArcRows
{
    private readonly int[] starts;
    private readonly int[] lengths;
    private readonly int[] rooms;
    private int[] heads;
    private long[] weights;
    private int end;

    /// <param name="counts">How long each row will be.</param>
    public ArcRows(ReadOnlySpan<int> counts)
    {
        starts = new int[counts.Length];
        rooms = counts.ToArray();
        lengths = new int[counts.Length];
        for (var vertex = 0; vertex < counts.Length; vertex++)
        {
            starts[vertex] = end;
            end += counts[vertex];
        }

        heads = GC.AllocateUninitializedArray<int>(end);
        weights = GC.AllocateUninitializedArray<long>(end);
    }

    public int VertexCount => starts.Length;

    public ReadOnlySpan<int> HeadsOf(int vertex) => heads.AsSpan(starts[vertex], lengths[vertex]);

    /// <summary>Doubled, in the order of <see cref="HeadsOf"/>.</summary>
    public ReadOnlySpan<long> WeightsOf(int vertex) => weights.AsSpan(starts[vertex], lengths[vertex]);

    public void AddEdge(int u, int v, long doubledWeight)
    {
        AddArc(u, v, doubledWeight);
        AddArc(v, u, doubledWeight);
    }

    public void AddArc(int from, int to, long doubledWeight)
    {
        if (lengths[from] == rooms[from])
        {
            MoveToEnd(from);
        }

        var place = starts[from] + lengths[from]++;
        heads[place] = to;
        weights[place] = doubledWeight;
    }

    private void MoveToEnd(int vertex)
    {
        var room = 4 + (rooms[vertex] * 3 / 2);
        if (end + room > heads.Length)
        {
            var size = end + room + (heads.Length / 16);
            Array.Resize(ref heads, size);
            Array.Resize(ref weights, size);
        }

        HeadsOf(vertex).CopyTo(heads.AsSpan(end));
        WeightsOf(vertex).CopyTo(weights.AsSpan(end));
        starts[vertex] = end;
        rooms[vertex] = room;
        end += room;
    }
}
