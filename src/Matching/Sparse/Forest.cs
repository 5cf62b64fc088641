namespace Counterpart.Matching.Sparse;

/// <summary>The alternating trees that grow together, one from each root, under one clock: who belongs to which and with what label.</summary>
/// <remarks>
/// A label is written into the vertices of a node, together with an offset from which their price at any later time follows (see <see cref="Vertex"/>);
/// a node's other data stand once. Cost of each act: the vertices of the node. What a vertex will meet is looked for by <see cref="Outlook"/>.
/// </remarks>
internal sealed class Forest(Nest nest, List<int> spareBlossoms)
{
    private readonly Vertex[] vertices = nest.Vertices;
    private readonly Node[] nodes = nest.Nodes;
    private readonly List<Tree> trees = [];
    private int visit;

    public long Now { get; set; }

    public int TreesLeft { get; private set; }

    /// <summary>The times at which trees were felled, added up.</summary>
    public Int128 Fall { get; private set; }

    public int RootOf(int tree) => trees[tree].Root;

    public bool IsGrowing(int tree) => trees[tree].First != Nest.None;

    /// <summary>When the first outer vertex of the tree will have price zero.</summary>
    public long ZeroTimeOf(int tree) => trees[tree].ZeroTime;

    public int ZeroVertexOf(int tree) => trees[tree].ZeroVertex;

    public void Clear()
    {
        trees.Clear();
        Now = 0;
        Fall = 0;
        TreesLeft = 0;
    }

    public void Plant(int root)
    {
        trees.Add(new Tree(root));
        TreesLeft++;
        MakeOuter(nest.OutermostOf(root), trees.Count - 1);
    }

    /// <summary>Notes when the price of an outer vertex will be zero; true when it is the first of its tree.</summary>
    public bool IsFirstZero(int tree, int vertex)
    {
        var own = trees[tree];
        var isFirst = vertices[vertex].Offset < own.ZeroTime;
        if (isFirst)
        {
            trees[tree] = own with { ZeroTime = vertices[vertex].Offset, ZeroVertex = vertex };
        }

        return isFirst;
    }

    public void MakeOuter(int node, int tree)
    {
        for (var vertex = nodes[node].FirstVertex; vertex != Nest.None; vertex = nest.VertexAfter(node, vertex))
        {
            ref var own = ref vertices[vertex];
            own.SetLabel(Vertex.Outer);
            own.Offset += Now;
            own.EventTime = Vertex.Never;
        }

        nodes[node].Price -= 2 * Now;
        Join(node, tree);
    }

    /// <summary>Makes a node without label inner; its tree enters it by the edge from-to.</summary>
    public void MakeInner(int node, int from, int to)
    {
        for (var vertex = nodes[node].FirstVertex; vertex != Nest.None; vertex = nest.VertexAfter(node, vertex))
        {
            ref var own = ref vertices[vertex];
            own.SetLabel(Vertex.Inner);
            own.Offset -= Now;
            own.EventTime = Vertex.Never;
        }

        ref var whole = ref nodes[node];
        whole.Price += 2 * Now;
        (whole.LinkFrom, whole.LinkTo) = (from, to);
        Join(node, nodes[nest.OutermostOf(from)].Tree);
    }

    /// <summary>Takes the label off a node, which may have none, and out of its tree.</summary>
    public void MakeUnlabeled(int node)
    {
        var label = nest.LabelOf(node);
        if (label == Vertex.Unlabeled)
        {
            return;
        }

        var fall = label == Vertex.Outer ? Now : -Now;
        for (var vertex = nodes[node].FirstVertex; vertex != Nest.None; vertex = nest.VertexAfter(node, vertex))
        {
            ref var own = ref vertices[vertex];
            own.SetLabel(Vertex.Unlabeled);
            own.Offset -= fall;
            own.EventTime = Vertex.Never;
        }

        nodes[node].Price += 2 * fall;
        Leave(node);
    }

    /// <summary>The nodes of a tree lose their labels; they are added to <paramref name="left"/>.</summary>
    public void Fell(int tree, List<int> left)
    {
        TreesLeft--;
        Fall += Now;
        while (trees[tree].First is var node and not Nest.None)
        {
            left.Add(node);
            MakeUnlabeled(node);
        }
    }

    /// <summary>
    /// Makes an outer blossom of the ring that starts at the labelled node <paramref name="first"/>. Inner vertices on it become outer:
    /// they are added to <paramref name="turned"/>.
    /// </summary>
    public int Shrink(int first, List<int> turned)
    {
        var tree = nodes[first].Tree;
        var child = first;
        do
        {
            if (nest.LabelOf(child) == Vertex.Inner)
            {
                AddVertices(child, turned);
                MakeUnlabeled(child);
                MakeOuter(child, tree);
            }

            nodes[child].Price += 2 * Now; // From here on the price stands still, inside the blossom.
            Leave(child);
            child = nodes[child].Next;
        }
        while (child != first);

        var blossom = spareBlossoms[^1];
        spareBlossoms.RemoveAt(spareBlossoms.Count - 1);
        nest.Enclose(blossom, first);
        nodes[blossom].Price = -2 * Now;
        Join(blossom, tree);
        return blossom;
    }

    /// <summary>An inner blossom without a price, or a blossom without label, falls apart into children without label.</summary>
    public void Open(int blossom)
    {
        MakeUnlabeled(blossom);
        nest.Dissolve(blossom);
        spareBlossoms.Add(blossom);
    }

    public void AddVertices(int node, List<int> list)
    {
        for (var vertex = nodes[node].FirstVertex; vertex != Nest.None; vertex = nest.VertexAfter(node, vertex))
        {
            list.Add(vertex);
        }
    }

    /// <summary>The first outer node on both ways to the root. Cost: in proportion to the longer way up to it.</summary>
    public int LowestAbove(int one, int other)
    {
        visit++;
        while (nest.Visits[one] != visit)
        {
            nest.Visits[one] = visit;
            one = Above(one);
            (one, other) = other == Nest.None ? (one, other) : (other, one);
        }

        return one;
    }

    private int Above(int outer)
    {
        var mate = nest.MateOfNode(outer);
        return mate == MatchingResult.Alone ? Nest.None : nest.OutermostOf(nodes[nest.OutermostOf(mate)].LinkFrom);
    }

    private void Join(int node, int tree)
    {
        var own = trees[tree];
        ref var joining = ref nodes[node];
        (joining.Tree, joining.TreeNext, joining.TreePrevious) = (tree, own.First, Nest.None);
        if (own.First != Nest.None)
        {
            nodes[own.First].TreePrevious = node;
        }

        trees[tree] = own with { First = node };
    }

    private void Leave(int node)
    {
        ref var leaving = ref nodes[node];
        if (leaving.TreePrevious == Nest.None)
        {
            trees[leaving.Tree] = trees[leaving.Tree] with { First = leaving.TreeNext };
        }
        else
        {
            nodes[leaving.TreePrevious].TreeNext = leaving.TreeNext;
        }

        if (leaving.TreeNext != Nest.None)
        {
            nodes[leaving.TreeNext].TreePrevious = leaving.TreePrevious;
        }

        leaving.Tree = Nest.None;
    }

    private readonly record struct Tree(int Root)
    {
        /// <summary>The first of the list of its nodes; none when the tree was felled.</summary>
        public int First { get; init; } = Nest.None;

        public long ZeroTime { get; init; } = Vertex.Never;

        public int ZeroVertex { get; init; } = Nest.None;
    }
}
