using System.Buffers;

namespace Counterpart.Matching.Sparse;

/// <summary>One vertex or blossom as a node of the nest and of an alternating tree, in one cache line.</summary>
internal struct Node
{
    /// <summary>The doubled price of a blossom. In a tree: outer price less twice the time, inner price plus twice the time, so that it stands still.</summary>
    public long Price;

    /// <summary>The blossom around this node, or <see cref="Nest.None"/>.</summary>
    public int Parent;

    /// <summary>The neighbours in the parent's ring.</summary>
    public int Next;
    public int Previous;

    /// <summary>In a ring: the edge that leads to <see cref="Next"/>. Of an outermost inner node: the edge by which its tree entered it.</summary>
    public int LinkFrom;
    public int LinkTo;

    /// <summary>Of a blossom: the child that holds the base. The other children are paired two by two, in the order of the ring.</summary>
    public int FirstChild;

    /// <summary>The vertices of the node are a stretch of the chain of vertices, from here to <see cref="LastVertex"/>.</summary>
    public int FirstVertex;
    public int LastVertex;

    /// <summary>The one vertex that is not paired inside the node.</summary>
    public int Base;

    /// <summary>The number that the vertices of the node carry while it is outermost: that of its largest child.</summary>
    public int Container;
    public int Size;

    /// <summary>The tree it belongs to while it is outermost and labelled; the nodes of a tree form a list.</summary>
    public int Tree;
    public int TreeNext;
    public int TreePrevious;
}

/// <summary>
/// The nested odd cycles that are treated as one vertex, and the pairs (which change inside a blossom when its base changes).
/// </summary>
/// <remarks>
/// <para>Nodes below the vertex count are vertices, the others blossoms: a ring of an odd number of children that starts at the child with the base.</para>
/// <para>Which outermost node holds a vertex is answered by two look-ups: the vertex knows its <i>container</i> number, the container its node. A new blossom
/// takes over the number of its largest child, and a dissolved one leaves it there, so only the smaller children are renumbered: a vertex
/// O(log n) times on its way up. Each child remembers its own number meanwhile.</para>
/// </remarks>
internal sealed class Nest
{
    public const int None = -1;

    private readonly int[] chain;
    private readonly int[] nodeOfContainer;

    public Nest(int vertexCount)
    {
        VertexCount = vertexCount;
        NodeCount = vertexCount + (vertexCount / 2) + 1;
        Vertices = ArrayPool<Vertex>.Shared.Rent(vertexCount);
        Nodes = ArrayPool<Node>.Shared.Rent(NodeCount);
        Mates = Scratch.Rent<int>(vertexCount);
        chain = Scratch.Rent<int>(vertexCount);
        Visits = Scratch.Rent<int>(NodeCount);
        nodeOfContainer = Scratch.Rent<int>(vertexCount);
        Mates.AsSpan(0, vertexCount).Fill(MatchingResult.Alone);
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            Vertices[vertex] = new Vertex { EventTime = Vertex.Never };
            Vertices[vertex].SetContainer(vertex);
            nodeOfContainer[vertex] = vertex;
            ref var node = ref Nodes[vertex];
            node = new Node { Parent = None, Tree = None, Size = 1 };
            node.FirstVertex = node.LastVertex = node.Base = node.Container = vertex;
        }
    }

    public int VertexCount { get; }

    /// <summary>One more than the largest number a node can have.</summary>
    public int NodeCount { get; }

    /// <summary>May be longer than the number of vertices.</summary>
    public Vertex[] Vertices { get; }

    /// <summary>May be longer than the number of nodes.</summary>
    public Node[] Nodes { get; }

    /// <summary>May be longer than the number of vertices.</summary>
    public int[] Mates { get; }

    /// <summary>For each node the number of the last walk that came by; each part of the graph counts its own walks.</summary>
    public int[] Visits { get; }

    /// <summary>When somebody wants to know: everybody whose mate may have changed since, perhaps several times.</summary>
    public List<int>? Repaired { get; set; }

    /// <summary>Gives the memory back. The nest must not be used any more.</summary>
    public void Release()
    {
        ArrayPool<Vertex>.Shared.Return(Vertices);
        ArrayPool<Node>.Shared.Return(Nodes);
        Scratch.Return(Mates);
        Scratch.Return(chain);
        Scratch.Return(Visits);
        Scratch.Return(nodeOfContainer);
    }

    public bool IsBlossom(int node) => node >= VertexCount;

    public int OutermostOf(int vertex) => nodeOfContainer[Vertices[vertex].Container];

    public int LabelOf(int node) => Vertices[Nodes[node].FirstVertex].Label;

    public int MateOfNode(int node) => Mates[Nodes[node].Base];

    /// <summary>The vertex of a node after <paramref name="vertex"/>, or <see cref="None"/> after the last.</summary>
    public int VertexAfter(int node, int vertex) => vertex == Nodes[node].LastVertex ? None : chain[vertex];

    public void LeaveAlone(int vertex)
    {
        Repaired?.Add(vertex);
        Mates[vertex] = MatchingResult.Alone;
    }

    public void Pair(int u, int v)
    {
        Repaired?.Add(u);
        Repaired?.Add(v);
        Mates[u] = v;
        Mates[v] = u;
    }

    /// <summary>Says that in the ring being made <paramref name="child"/> is followed by <paramref name="following"/>, along the edge from-to.</summary>
    public void Link(int child, int following, int from, int to)
    {
        ref var node = ref Nodes[child];
        (node.Next, node.LinkFrom, node.LinkTo) = (following, from, to);
        Nodes[following].Previous = child;
    }

    /// <summary>Makes node <paramref name="blossom"/> of the ring that starts at <paramref name="first"/>, whose links are complete.</summary>
    public void Enclose(int blossom, int first)
    {
        ref var whole = ref Nodes[blossom];
        whole = new Node { Parent = None, FirstChild = first, Base = Nodes[first].Base, FirstVertex = Nodes[first].FirstVertex };
        var largest = first;
        var child = first;
        do
        {
            ref var part = ref Nodes[child];
            part.Parent = blossom;
            whole.Size += part.Size;
            largest = part.Size > Nodes[largest].Size ? child : largest;
            chain[part.LastVertex] = Nodes[part.Next].FirstVertex;
            whole.LastVertex = part.LastVertex;
            child = part.Next;
        }
        while (child != first);

        whole.Container = Nodes[largest].Container;
        nodeOfContainer[whole.Container] = blossom;
        do
        {
            if (child != largest)
            {
                SetContainer(child, whole.Container);
            }

            child = Nodes[child].Next;
        }
        while (child != first);
    }

    /// <summary>Undoes an outermost blossom: its children become outermost. Their links stay readable until they are linked again.</summary>
    public void Dissolve(int blossom)
    {
        ref readonly var whole = ref Nodes[blossom];
        var child = whole.FirstChild;
        do
        {
            ref var part = ref Nodes[child];
            part.Parent = None;
            part.Tree = None;
            nodeOfContainer[part.Container] = child;
            if (part.Container != whole.Container)
            {
                SetContainer(child, part.Container);
            }

            child = part.Next;
        }
        while (child != whole.FirstChild);
    }

    /// <summary>The child of <paramref name="blossom"/> that is or holds <paramref name="vertex"/>. Cost: the depth of nesting.</summary>
    public int ChildHolding(int blossom, int vertex)
    {
        var node = vertex;
        while (Nodes[node].Parent != blossom)
        {
            node = Nodes[node].Parent;
        }

        return node;
    }

    /// <summary>
    /// From <paramref name="child"/> there are two ways round the ring to the first child; the even one begins with a pair. Is it the way of <see cref="Node.Next"/>?
    /// </summary>
    public bool IsEvenWayForward(int blossom, int child)
    {
        var isForward = false;
        for (var node = Nodes[blossom].FirstChild; node != child; node = Nodes[node].Next)
        {
            isForward = !isForward;
        }

        return isForward;
    }

    /// <summary>The neighbour of <paramref name="child"/> in the ring, and the edge that leads there.</summary>
    public (int Node, int From, int To) Step(int child, bool forward)
    {
        ref readonly var own = ref Nodes[child];
        ref readonly var previous = ref Nodes[own.Previous];
        return forward ? (own.Next, own.LinkFrom, own.LinkTo) : (own.Previous, previous.LinkTo, previous.LinkFrom);
    }

    private void SetContainer(int node, int container)
    {
        for (var vertex = Nodes[node].FirstVertex; vertex != None; vertex = VertexAfter(node, vertex))
        {
            Vertices[vertex].SetContainer(container);
        }
    }
}
