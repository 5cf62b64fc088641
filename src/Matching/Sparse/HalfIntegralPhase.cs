using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Counterpart.Matching.Sparse;

/// <summary>Solves the question as if an odd ring of vertices could be paired by halves, each with both neighbours. What is left for the blossoms are those rings.</summary>
/// <remarks>
/// <para><b>Answer.</b> Prices that no edge exceeds, pairs and half rings whose edges use them up, and every other vertex alone at price zero,
/// except those that were given up on for want of patience: they are alone with a price.</para>
/// <para><b>Cost.</b> A search per vertex that the head start left alone, O(m log n) each, but it looks no further than its nearest end; measured, a few dozen arcs.</para>
/// <para><b>Method.</b> One tree at a time, as in Dijkstra's algorithm, with outer and inner vertices and no blossoms. It ends at whatever comes first: a vertex alone; a half
/// ring, which then opens into pairs; an edge between two outer vertices, whose odd cycle becomes a half ring; or an outer vertex whose price reaches zero, which stays
/// alone instead of the root. Nothing later than the nearest end known is queued.</para>
/// <para><b>Source.</b> Balas 1981, <i>Discrete Appl. Math.</i> 3:1 (integer and fractional matchings); Jonker and Volgenant 1987, <i>Computing</i> 38 (the bounded search).</para>
/// </remarks>
internal sealed class HalfIntegralPhase(Nest nest, ArcRows rows, HalfRings rings, Watch watch)
{
    private readonly EventQueue queue = new();
    private readonly List<int> reached = [];
    private readonly List<int> outer = [];
    private readonly Stack<int> ready = new();
    private readonly int[] mates = nest.Mates;
    private readonly Vertex[] vertices = nest.Vertices;
    private (long Time, int From, int To) end;
    private long now;
    private int visit;

    /// <summary>Runs a search for every vertex of the part that is alone and has a price.</summary>
    /// <param name="part">The vertices of a part of the graph that has no edge to another.</param>
    /// <param name="patience">How many outer vertices a search may look at. Where all weights are alike, a search of one tree would look at everything again and again; there the trees had better grow together.</param>
    public void Run(Part part, int patience)
    {
        for (var vertex = part.First; vertex < part.End; vertex++)
        {
            if (mates[vertex] == MatchingResult.Alone)
            {
                vertices[vertex].SetLabel(Vertex.Goal);
            }
        }

        for (var vertex = part.First; vertex < part.End; vertex++)
        {
            if (mates[vertex] == MatchingResult.Alone && vertices[vertex].Offset > 0 && !rings.Holds(vertex))
            {
                Search(vertex, patience);
            }

            if (vertex % Watch.Interval == 0)
            {
                watch.LookUp(MatchingPhase.HalfIntegral, part.End - vertex);
            }
        }

        for (var vertex = part.First; vertex < part.End; vertex++)
        {
            vertices[vertex].SetLabel(Vertex.Unlabeled);
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Release() => queue.Release();

    private void Search(int root, int patience)
    {
        queue.Clear();
        now = 0;
        end = (Vertex.Never, root, MatchingResult.Alone);
        MakeOuter(root);
        while (end.Time > now)
        {
            if (ready.TryPop(out var vertex) || queue.TryTakeBefore(end.Time, out now, out vertex))
            {
                if (vertices[vertex].Label == Vertex.Unlabeled && vertices[vertex].EventTime == now)
                {
                    MakeInner(vertex);
                }
            }

            if (outer.Count > patience)
            {
                break;
            }
        }

        var isDone = end.Time <= now;
        SettlePrices();
        if (isDone)
        {
            Finish();
        }
        else
        {
            vertices[root].SetLabel(Vertex.Goal);
        }
    }

    private void MakeInner(int vertex)
    {
        vertices[vertex].SetLabel(Vertex.Inner);
        vertices[vertex].Offset -= now;
        MakeOuter(mates[vertex]);
    }

    private void MakeOuter(int vertex)
    {
        vertices[vertex].SetLabel(Vertex.Outer);
        vertices[vertex].Offset += now;
        outer.Add(vertex);
        LookAround(vertex);
    }

    private void LookAround(int vertex)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(vertices);
        var offset = vertices[vertex].Offset;
        if (offset < end.Time)
        {
            end = (offset, vertex, MatchingResult.Alone);
        }

        foreach (ref readonly var arc in rows.Of(vertex))
        {
            ref var other = ref Unsafe.Add(ref origin, arc.Head);
            var time = unchecked(offset + other.Offset - arc.Weight);
            switch (other.Label)
            {
                case Vertex.Unlabeled when time < other.EventTime && time < end.Time:
                    Reach(ref other, time, vertex, arc.Head);
                    break;
                case Vertex.Goal when time < end.Time:
                    end = (time, vertex, arc.Head);
                    break;
                case Vertex.Outer when time >> 1 < end.Time:
                    end = (time >> 1, vertex, arc.Head);
                    break;
            }
        }
    }

    private void Reach(ref Vertex other, long time, int from, int head)
    {
        if (other.EventTime == Vertex.Never)
        {
            reached.Add(head);
        }

        other.EventTime = time;
        other.EventFrom = from;
        if (time == now)
        {
            ready.Push(head);
        }
        else
        {
            queue.Add(time, head);
        }
    }

    /// <summary>Writes the prices of the time at which the search ended, and takes the labels off.</summary>
    private void SettlePrices()
    {
        now = Math.Min(now, end.Time);
        foreach (var vertex in outer)
        {
            vertices[vertex].Offset -= now;
            vertices[vertex].SetLabel(Vertex.Unlabeled);
        }

        foreach (var vertex in reached)
        {
            ref var inner = ref vertices[vertex];
            inner.EventTime = Vertex.Never;
            if (inner.Label == Vertex.Inner)
            {
                inner.Offset += now;
                inner.SetLabel(Vertex.Unlabeled);
            }
        }

        outer.Clear();
        reached.Clear();
        ready.Clear();
    }

    private void Finish()
    {
        var (_, from, to) = end;
        if (to == MatchingResult.Alone)
        {
            FlipToRoot(from);
            mates[from] = MatchingResult.Alone;
            vertices[from].SetLabel(Vertex.Goal);
        }
        else if (vertices[to].Label == Vertex.Goal)
        {
            rings.OpenAt(to, nest);
            FlipToRoot(from);
            nest.Pair(from, to);
            vertices[to].SetLabel(Vertex.Unlabeled);
        }
        else
        {
            CloseRing(from, to);
        }
    }

    /// <summary>The odd cycle that the edge closes becomes a half ring, and the path from its top to the root is paired the other way round.</summary>
    private void CloseRing(int from, int to)
    {
        var apex = LowestAbove(from, to);
        rings.Link(to, from);
        for (var low = from; low != apex;)
        {
            var mate = mates[low];
            rings.Link(low, mate);
            low = vertices[mate].EventFrom;
            rings.Link(mate, low);
        }

        for (var high = to; high != apex;)
        {
            var mate = mates[high];
            rings.Link(mate, high);
            high = vertices[mate].EventFrom;
            rings.Link(high, mate);
        }

        FlipToRoot(apex);
        var member = apex;
        do
        {
            mates[member] = MatchingResult.Alone;
            vertices[member].SetLabel(Vertex.Goal);
            member = rings.After(member);
        }
        while (member != apex);
    }

    /// <summary>The first outer vertex that lies on both ways to the root; found in steps in proportion to the longer way up to it.</summary>
    private int LowestAbove(int one, int other)
    {
        visit++;
        while (true)
        {
            if (!rings.Visit(one, visit))
            {
                return one;
            }

            var mate = mates[one];
            one = mate == MatchingResult.Alone ? MatchingResult.Alone : vertices[mate].EventFrom;
            (one, other) = other == MatchingResult.Alone ? (one, other) : (other, one);
        }
    }

    private void FlipToRoot(int outerVertex)
    {
        for (var mate = mates[outerVertex]; mate != MatchingResult.Alone;)
        {
            var above = vertices[mate].EventFrom;
            var next = mates[above];
            nest.Pair(mate, above);
            mate = next;
        }
    }
}
