using System.Buffers;
using System.Runtime.InteropServices;

namespace Counterpart.Matching.Sparse;

/// <summary>An edge as one of its ends sees it: where it leads, and its doubled weight. Twelve bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct Arc(int head, long weight)
{
    public readonly int Head = head;
    public readonly long Weight = weight;
}

/// <summary>For each vertex the edges that the search looks at: a stretch of one long array.</summary>
/// <remarks>
/// A row that has to grow moves to the end of the array with room to spare, so the rows stay contiguous and adding an edge costs O(1) on average.
/// Memory 12 bytes an arc, two arcs an edge. It comes from the shared pool: to get fresh memory from the system costs more than to fill it.
/// </remarks>
internal sealed class ArcRows
{
    private readonly Row[] rows;
    private readonly int vertexCount;
    private Arc[] arcs;
    private int end;

    /// <param name="counts">How long each row will be.</param>
    public ArcRows(ReadOnlySpan<int> counts)
    {
        vertexCount = counts.Length;
        rows = Scratch.Rent<Row>(vertexCount);
        for (var vertex = 0; vertex < counts.Length; vertex++)
        {
            rows[vertex] = new Row { Start = end, Room = counts[vertex] };
            end += counts[vertex];
        }

        arcs = ArrayPool<Arc>.Shared.Rent(WithSpare(end));
    }

    public int VertexCount => vertexCount;

    public ReadOnlySpan<Arc> Of(int vertex)
    {
        ref readonly var row = ref rows[vertex];
        return arcs.AsSpan(row.Start, row.Length);
    }

    /// <summary>Adds an edge of <paramref name="doubledWeight"/> to the rows of both ends.</summary>
    public void AddEdge(int u, int v, long doubledWeight)
    {
        AddArc(u, new Arc(v, doubledWeight));
        AddArc(v, new Arc(u, doubledWeight));
    }

    public void AddArc(int vertex, Arc arc)
    {
        ref var row = ref rows[vertex];
        if (row.Length == row.Room)
        {
            MoveToEnd(ref row);
        }

        arcs[row.Start + row.Length++] = arc;
    }

    /// <summary>Changes the doubled weight of an edge, which must be there. Cost: both rows.</summary>
    public void Reweigh(int u, int v, long doubledWeight)
    {
        ReweighArc(u, new Arc(v, doubledWeight));
        ReweighArc(v, new Arc(u, doubledWeight));
    }

    /// <summary>Gives the memory back, for other rows. These must not be used any more.</summary>
    public void Release()
    {
        ArrayPool<Arc>.Shared.Return(arcs);
        Scratch.Return(rows);
    }

    private void ReweighArc(int vertex, Arc arc)
    {
        ref readonly var row = ref rows[vertex];
        foreach (ref var own in arcs.AsSpan(row.Start, row.Length))
        {
            own = own.Head == arc.Head ? arc : own;
        }
    }

    private static int WithSpare(int size) => size + (size / 8) + 64;

    private void MoveToEnd(ref Row row)
    {
        var room = 4 + (row.Room * 3 / 2);
        if (end + room > arcs.Length)
        {
            var larger = ArrayPool<Arc>.Shared.Rent(WithSpare(end + room));
            arcs.AsSpan(0, end).CopyTo(larger);
            ArrayPool<Arc>.Shared.Return(arcs);
            arcs = larger;
        }

        arcs.AsSpan(row.Start, row.Length).CopyTo(arcs.AsSpan(end));
        (row.Start, row.Room) = (end, room);
        end += room;
    }

    private struct Row
    {
        public int Start;
        public int Length;
        public int Room;
    }
}
