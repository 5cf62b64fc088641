using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Counterpart.Matching.Sparse;

/// <summary>Finds out what the trees will meet next, by looking at the edges of their outer vertices, and puts it on the queue.</summary>
/// <remarks>
/// <para>Each vertex has at most one event that counts: without a label, the first edge from an outer vertex that will be used up; as an outer vertex, the first edge to an
/// outer vertex of another node. Events that were overtaken stay on the queue; a vertex whose event has become void looks around again when it is due,
/// which is early enough, since what is left can only happen later.</para>
/// <para>Cost: the vertex's edges for each look around, and a push for each better event.</para>
/// </remarks>
internal sealed class Outlook(Nest nest, ArcRows rows, Forest forest)
{
    private readonly EventQueue queue = new();
    private readonly Queue<int> due = new();
    private readonly Vertex[] vertices = nest.Vertices;

    /// <summary>Forgets what was to come. Whatever event a vertex has stands on the queue, so this finds all of them.</summary>
    public void Clear()
    {
        while (queue.TryDrop(out var dropped))
        {
            foreach (var (_, what) in dropped)
            {
                Forget(what);
            }
        }

        while (due.TryDequeue(out var what))
        {
            Forget(what);
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Release() => queue.Release();

    /// <summary>What happens next: a vertex, a blossom, or the complement of a tree. Moves the clock there.</summary>
    public bool TryNext(out int what)
    {
        if (due.TryDequeue(out what))
        {
            return true;
        }

        var isThere = queue.TryTakeBefore(Vertex.Never, out var time, out what);
        forest.Now = isThere ? time : forest.Now;
        return isThere;
    }

    /// <summary>An inner blossom expands when its price is zero; its price and twice the time add up to what is written.</summary>
    public void AwaitExpansion(int blossom) => Add(nest.Nodes[blossom].Price >> 1, blossom);

    /// <summary>
    /// Looks at the edges of a vertex that has just become outer. Returns an outer vertex of another tree to which an edge is used up already, if there is one: then nothing else matters.
    /// </summary>
    public int LookFrom(int vertex, int tree)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(vertices);
        ref var own = ref vertices[vertex];
        var (offset, container, best) = (own.Offset, own.Container, Vertex.Never);
        foreach (ref readonly var arc in rows.Of(vertex))
        {
            ref var other = ref Unsafe.Add(ref origin, arc.Head);
            var time = unchecked(offset + other.Offset - arc.Weight);
            if (other.Label == Vertex.Unlabeled)
            {
                if (time < other.EventTime)
                {
                    Note(ref other, time, arc.Weight, vertex);
                    Add(time, arc.Head);
                }
            }
            else if (other.Label == Vertex.Outer && time < best && other.Container != container)
            {
                best = time;
                Note(ref own, time >> 1, arc.Weight, arc.Head);
                if (own.EventTime == forest.Now && nest.Nodes[nest.OutermostOf(arc.Head)].Tree != tree)
                {
                    return arc.Head;
                }
            }
        }

        AddOwn(vertex, best);
        if (forest.IsFirstZero(tree, vertex))
        {
            queue.Add(offset, ~tree);
        }

        return Nest.None;
    }

    /// <summary>Looks for the next event of a vertex: from outer vertices to a vertex without label, or between two outer ones.</summary>
    public void LookAgain(int vertex)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(vertices);
        ref var own = ref vertices[vertex];
        var (offset, container, best) = (own.Offset, own.Container, Vertex.Never);
        own.EventTime = Vertex.Never;
        foreach (ref readonly var arc in rows.Of(vertex))
        {
            ref var other = ref Unsafe.Add(ref origin, arc.Head);
            var time = unchecked(offset + other.Offset - arc.Weight);
            if (other.Label == Vertex.Outer && time < best && other.Container != container)
            {
                best = time;
                own.EventWeight = arc.Weight;
                own.EventFrom = arc.Head;
            }
        }

        if (best != Vertex.Never)
        {
            own.EventTime = own.Label == Vertex.Outer ? best >> 1 : best;
            Add(own.EventTime, vertex);
        }
    }

    /// <summary>Whether the event noted for a vertex is due and still means what it meant.</summary>
    public bool IsTrue(int vertex)
    {
        ref readonly var own = ref vertices[vertex];
        ref readonly var other = ref vertices[own.EventFrom];
        var time = own.Offset + other.Offset - own.EventWeight;
        return other.Label == Vertex.Outer
            && (own.Label == Vertex.Outer ? other.Container != own.Container && time == 2 * forest.Now : time == forest.Now);
    }

    private void Forget(int what)
    {
        if (what >= 0 && !nest.IsBlossom(what))
        {
            vertices[what].EventTime = Vertex.Never;
        }
    }

    private static void Note(ref Vertex vertex, long time, long weight, int from)
    {
        vertex.EventTime = time;
        vertex.EventWeight = weight;
        vertex.EventFrom = from;
    }

    private void AddOwn(int vertex, long doubledTime)
    {
        if (doubledTime != Vertex.Never)
        {
            Add(doubledTime >> 1, vertex);
        }
    }

    private void Add(long time, int what)
    {
        if (time == forest.Now)
        {
            due.Enqueue(what);
        }
        else
        {
            queue.Add(time, what);
        }
    }
}
