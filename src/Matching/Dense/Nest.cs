using System.Numerics;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Dense;

/// <summary>The odd cycles that are treated as one vertex, one inside the other.</summary>
/// <remarks>
/// A <i>node</i> is a vertex (below n) or a blossom (n and above). A blossom is a ring of an odd number of child nodes; each child knows the next and the
/// edge to it. The <i>base</i> is the one vertex of a node that is not paired inside it; the other children of the ring are paired two by two along its edges.
/// The vertices of a node are a stretch of one chain. At most (n - 1) / 2 blossoms exist at a time; everything lies in arrays made once.
/// </remarks>
internal sealed class Nest<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public const int None = -1;

    private int[] parent = [];
    private int[] next = [];
    private int[] previous = [];
    private int[] linkFrom = [];
    private int[] linkTo = [];
    private int[] firstChild = [];
    private int[] firstVertex = [];
    private int[] lastVertex = [];
    private int[] baseVertex = [];
    private int[] chain = [];
    private int[] sizes = [];
    private int[] nodeOf = [];
    private int[] spare = [];
    private int[] waiting = [];
    private int[] mates = [];
    private int spareCount;

    public int VertexCount { get; private set; }

    public int NodeCount { get; private set; }

    /// <summary>
    /// For each vertex the container of its outermost node: one of the vertices in it, the same for all of them. In lanes, like everything that row scans read.
    /// A new blossom takes over the container of its largest child, so that only the vertices of the smaller ones change: in a chain of shrinks O(n log n) in all instead of O(n²).
    /// </summary>
    public T[] Containers { get; private set; } = [];

    public int OutermostOf(int vertex) => nodeOf[int.CreateTruncating(Containers[vertex])];

    public bool IsBlossom(int node) => node >= VertexCount;

    /// <summary>Whether a blossom number stands for a blossom at present.</summary>
    public bool IsInUse(int blossom) => firstChild[blossom] != None;

    /// <summary>Whether a node number is in use and no blossom is around it.</summary>
    public bool IsOutermost(int node) => OutermostOf(firstVertex[node]) == node;

    public int BaseOf(int node) => baseVertex[node];

    public int MateOfNode(int node) => mates[baseVertex[node]];

    public int FirstChild(int blossom) => firstChild[blossom];

    public int NextChild(int child) => next[child];

    /// <summary>The number of vertices in a node.</summary>
    public int SizeOf(int node) => sizes[node];

    public int FirstVertex(int node) => firstVertex[node];

    /// <summary>The vertex of <paramref name="node"/> after <paramref name="vertex"/>, or <see cref="None"/>.</summary>
    public int NextVertex(int node, int vertex) => vertex == lastVertex[node] ? None : chain[vertex];

    /// <summary>Starts anew without blossoms.</summary>
    public void Reset(int vertexCount, int[] matesOfVertices)
    {
        (VertexCount, NodeCount, mates) = (vertexCount, vertexCount + (vertexCount / 2) + 1, matesOfVertices);
        if (parent.Length < NodeCount)
        {
            (parent, next, previous, linkFrom) = (new int[NodeCount], new int[NodeCount], new int[NodeCount], new int[NodeCount]);
            (linkTo, firstChild, firstVertex, lastVertex) = (new int[NodeCount], new int[NodeCount], new int[NodeCount], new int[NodeCount]);
            (baseVertex, chain, nodeOf) = (new int[NodeCount], new int[NodeCount], new int[NodeCount]);
            Containers = new T[NodeCount + Vector256<T>.Count];
            (spare, waiting, sizes) = (new int[NodeCount], new int[2 * NodeCount], new int[NodeCount]);
        }

        spareCount = 0;
        for (var node = NodeCount - 1; node >= vertexCount; node--)
        {
            (firstVertex[node], firstChild[node]) = (0, None);
            spare[spareCount++] = node;
        }

        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            (parent[vertex], sizes[vertex]) = (None, 1);
            firstVertex[vertex] = lastVertex[vertex] = baseVertex[vertex] = nodeOf[vertex] = vertex;
            Containers[vertex] = T.CreateTruncating(vertex);
        }
    }

    /// <summary>Becomes a copy of a nest over as many vertices; the mates stay shared.</summary>
    public void CopyFrom(Nest<T> other)
    {
        if (parent.Length < other.NodeCount || VertexCount != other.VertexCount)
        {
            Reset(other.VertexCount, other.mates);
        }

        var nodes = NodeCount;
        other.parent.AsSpan(0, nodes).CopyTo(parent);
        other.next.AsSpan(0, nodes).CopyTo(next);
        other.previous.AsSpan(0, nodes).CopyTo(previous);
        other.linkFrom.AsSpan(0, nodes).CopyTo(linkFrom);
        other.linkTo.AsSpan(0, nodes).CopyTo(linkTo);
        other.firstChild.AsSpan(0, nodes).CopyTo(firstChild);
        other.firstVertex.AsSpan(0, nodes).CopyTo(firstVertex);
        other.lastVertex.AsSpan(0, nodes).CopyTo(lastVertex);
        other.baseVertex.AsSpan(0, nodes).CopyTo(baseVertex);
        other.chain.AsSpan(0, nodes).CopyTo(chain);
        other.sizes.AsSpan(0, nodes).CopyTo(sizes);
        other.Containers.AsSpan(0, nodes).CopyTo(Containers);
        other.nodeOf.AsSpan(0, nodes).CopyTo(nodeOf);
        other.spare.AsSpan(0, nodes).CopyTo(spare);
        (spareCount, mates) = (other.spareCount, other.mates);
    }

    /// <summary>Says that in the ring being made <paramref name="child"/> is followed by <paramref name="following"/>, along the edge from-to.</summary>
    public void Link(int child, int following, int from, int to)
    {
        next[child] = following;
        previous[following] = child;
        linkFrom[child] = from;
        linkTo[child] = to;
    }

    /// <summary>Makes a blossom of the ring that starts at the child with the base. Cost: its children, and the vertices of all but the largest.</summary>
    public int Enclose(int first)
    {
        var blossom = spare[--spareCount];
        firstChild[blossom] = first;
        baseVertex[blossom] = baseVertex[first];
        firstVertex[blossom] = firstVertex[first];
        var last = lastVertex[first];
        (parent[first], sizes[blossom]) = (blossom, sizes[first]);
        for (var child = next[first]; child != first; child = next[child])
        {
            parent[child] = blossom;
            sizes[blossom] += sizes[child];
            chain[last] = firstVertex[child];
            last = lastVertex[child];
        }

        lastVertex[blossom] = last;
        parent[blossom] = None;
        Contain(blossom);
        return blossom;
    }

    /// <summary>Makes the children of an outermost blossom outermost themselves. Their ring stays readable until they join another.</summary>
    public void Dissolve(int blossom)
    {
        var first = firstChild[blossom];
        var child = first;
        do
        {
            parent[child] = None;
            MoveInto(firstVertex[child], child);
            nodeOf[firstVertex[child]] = child;
            child = next[child];
        }
        while (child != first);
        firstChild[blossom] = None;
        spare[spareCount++] = blossom;
    }

    /// <summary>The child of <paramref name="blossom"/> that holds a vertex of it.</summary>
    public int ChildHolding(int blossom, int vertex)
    {
        var node = vertex;
        while (parent[node] != blossom)
        {
            node = parent[node];
        }

        return node;
    }

    /// <summary>Whether the way from a child to the first child that has an even number of steps runs forward in the ring.</summary>
    public bool IsEvenWayForward(int blossom, int child)
    {
        var steps = 0;
        for (var node = child; node != firstChild[blossom]; node = next[node])
        {
            steps++;
        }

        return steps % 2 == 0;
    }

    /// <summary>The neighbor in the ring in one direction, and the edge to it.</summary>
    public (int Node, int From, int To) Step(int child, bool forward) => forward
        ? (next[child], linkFrom[child], linkTo[child])
        : (previous[child], linkTo[previous[child]], linkFrom[previous[child]]);

    /// <summary>Makes a vertex of a node its base: the pairs inside turn along the rings. Cost: the children of all blossoms on the way.</summary>
    public void Rebase(int node, int vertex)
    {
        var count = 0;
        Wait(ref count, node, vertex);
        while (count > 0)
        {
            var (blossom, newBase) = (waiting[count - 2], waiting[count - 1]);
            count -= 2;
            baseVertex[blossom] = newBase;
            var first = ChildHolding(blossom, newBase);
            firstChild[blossom] = first;
            Wait(ref count, first, newBase);
            for (var child = next[first]; child != first; child = next[next[child]])
            {
                var (from, to) = (linkFrom[child], linkTo[child]);
                mates[from] = to;
                mates[to] = from;
                Wait(ref count, child, from);
                Wait(ref count, next[child], to);
            }
        }
    }

    private void Wait(ref int count, int node, int newBase)
    {
        if (IsBlossom(node) && baseVertex[node] != newBase)
        {
            waiting[count++] = node;
            waiting[count++] = newBase;
        }
    }

    private void Contain(int blossom)
    {
        var first = firstChild[blossom];
        var largest = first;
        for (var child = next[first]; child != first; child = next[child])
        {
            largest = sizes[child] > sizes[largest] ? child : largest;
        }

        var container = int.CreateTruncating(Containers[firstVertex[largest]]);
        nodeOf[container] = blossom;
        for (var child = next[largest]; child != largest; child = next[child])
        {
            MoveInto(container, child);
        }
    }

    private void MoveInto(int container, int node)
    {
        for (var vertex = firstVertex[node]; vertex != None; vertex = NextVertex(node, vertex))
        {
            Containers[vertex] = T.CreateTruncating(container);
        }
    }
}
