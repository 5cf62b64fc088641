namespace Counterpart.Matching.Search;

/// <summary>
/// The nested odd cycles that are treated as one vertex, and the pairs (which change inside a blossom when its base changes).
/// </summary>
/// <remarks>
/// <para>A <i>node</i> is a vertex (number below n) or a blossom (n and above). A blossom is a ring of an odd number of child nodes. Its <i>base</i> is
/// the one vertex that is not paired inside it; the ring starts at the child that holds the base, and the other children are paired two by two:
/// second with third, fourth with fifth, and so on.</para>
/// <para>All vertices of a node hang in one chain, children one after the other, so a node's vertices are a stretch of that chain from
/// <see cref="FirstVertex"/> on. Everything lies in flat arrays, made once: at most (n - 1) / 2 blossoms exist at a time.</para>
/// </remarks>
internal sealed class Blossoms
{
    private readonly int[] parent;
    private readonly int[] next;
    private readonly int[] previous;
    private readonly int[] linkFrom;
    private readonly int[] linkTo;
    private readonly int[] firstChild;
    private readonly int[] firstVertex;
    private readonly int[] lastVertex;
    private readonly int[] chain;
    private readonly int[] baseVertex;
    private readonly int[] outermost;
    private readonly int[] spare;
    private readonly Stack<(int Node, int Base)> toRebase = new();
    private int spareCount;

    public Blossoms(int vertexCount)
    {
        VertexCount = vertexCount;
        var blossomCount = vertexCount / 2;
        NodeCount = vertexCount + blossomCount;
        (parent, next, previous) = (new int[NodeCount], new int[NodeCount], new int[NodeCount]);
        (linkFrom, linkTo, firstChild) = (new int[NodeCount], new int[NodeCount], new int[NodeCount]);
        (firstVertex, lastVertex, baseVertex) = (new int[NodeCount], new int[NodeCount], new int[NodeCount]);
        Prices = new long[NodeCount];
        (chain, outermost, Mates) = (new int[vertexCount], new int[vertexCount], new int[vertexCount]);
        Array.Fill(parent, None);
        Array.Fill(Mates, MatchingResult.Alone);
        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            firstVertex[vertex] = lastVertex[vertex] = baseVertex[vertex] = outermost[vertex] = vertex;
        }

        spare = new int[blossomCount];
        spareCount = blossomCount;
        for (var i = 0; i < blossomCount; i++)
        {
            spare[i] = NodeCount - 1 - i;
        }
    }

    /// <summary>No node: the parent of an outermost node, the end of a chain.</summary>
    public const int None = -1;

    public int VertexCount { get; }

    /// <summary>One more than the largest node number.</summary>
    public int NodeCount { get; }

    /// <summary>For each vertex its mate or <see cref="MatchingResult.Alone"/>.</summary>
    public int[] Mates { get; }

    /// <summary>Twice the price of each blossom, always even. While an outermost blossom is in a tree, see <see cref="PlainTree"/> for what stands here.</summary>
    public long[] Prices { get; }

    /// <summary>For each vertex the outermost node around it.</summary>
    public ReadOnlySpan<int> Outermost => outermost;

    /// <summary>How often a blossom changed its base.</summary>
    public long RingsRotated { get; private set; }

    public bool IsBlossom(int node) => node >= VertexCount;

    public int OutermostOf(int vertex) => outermost[vertex];

    public int BaseOf(int node) => baseVertex[node];

    public int FirstChild(int blossom) => firstChild[blossom];

    public int NextChild(int child) => next[child];

    public int FirstVertex(int node) => firstVertex[node];

    /// <summary>The vertex of <paramref name="node"/> after <paramref name="vertex"/>, or <see cref="None"/> after the last.</summary>
    public int NextVertex(int node, int vertex) => vertex == lastVertex[node] ? None : chain[vertex];

    /// <summary>Whether <paramref name="node"/> is in use and lies in no blossom.</summary>
    public bool IsOutermost(int node) => outermost[firstVertex[node]] == node;

    /// <summary>The mate of a node as a whole: of its base.</summary>
    public int MateOfNode(int node) => Mates[baseVertex[node]];

    public void Pair(int u, int v)
    {
        Mates[u] = v;
        Mates[v] = u;
    }

    /// <summary>Says that in the ring being made <paramref name="child"/> is followed by <paramref name="following"/>, along the edge from-to.</summary>
    public void Link(int child, int following, int from, int to)
    {
        next[child] = following;
        previous[following] = child;
        linkFrom[child] = from;
        linkTo[child] = to;
    }

    /// <summary>Makes a blossom of the ring that starts at <paramref name="first"/>, whose links are complete. Cost: its number of vertices.</summary>
    public int Enclose(int first)
    {
        var blossom = spare[--spareCount];
        firstChild[blossom] = first;
        baseVertex[blossom] = baseVertex[first];
        firstVertex[blossom] = firstVertex[first];
        Prices[blossom] = 0;
        parent[blossom] = None;
        var child = first;
        do
        {
            parent[child] = blossom;
            chain[lastVertex[child]] = firstVertex[next[child]];
            lastVertex[blossom] = lastVertex[child];
            child = next[child];
        }
        while (child != first);

        SetOutermost(blossom);
        return blossom;
    }

    /// <summary>Undoes an outermost blossom: its children become outermost. Their links stay readable until they are linked again. Cost: its number of vertices.</summary>
    public void Dissolve(int blossom)
    {
        var child = firstChild[blossom];
        do
        {
            parent[child] = None;
            SetOutermost(child);
            child = next[child];
        }
        while (child != firstChild[blossom]);
        spare[spareCount++] = blossom;
    }

    /// <summary>The child of <paramref name="blossom"/> that is or holds <paramref name="vertex"/>. Cost: the depth of nesting.</summary>
    public int ChildHolding(int blossom, int vertex)
    {
        var node = vertex;
        while (parent[node] != blossom)
        {
            node = parent[node];
        }

        return node;
    }

    /// <summary>
    /// From <paramref name="child"/> there are two ways round the ring to the first child; the even one begins with a pair. Is it the way of <see cref="NextChild"/>?
    /// </summary>
    public bool IsEvenWayForward(int blossom, int child)
    {
        var isForward = false;
        for (var node = firstChild[blossom]; node != child; node = next[node])
        {
            isForward = !isForward;
        }

        return isForward;
    }

    /// <summary>The neighbour of <paramref name="child"/> in the ring, and the edge that leads there.</summary>
    public (int Node, int From, int To) Step(int child, bool forward) =>
        forward ? (next[child], linkFrom[child], linkTo[child]) : (previous[child], linkTo[previous[child]], linkFrom[previous[child]]);

    /// <summary>
    /// Makes <paramref name="vertex"/> the base of <paramref name="node"/> and pairs up the rest of it anew; the vertex itself is then to be paired outside.
    /// Cost: the children of all blossoms that change.
    /// </summary>
    public void Rebase(int node, int vertex)
    {
        toRebase.Push((node, vertex));
        while (toRebase.TryPop(out var change))
        {
            if (baseVertex[change.Node] != change.Base)
            {
                RotateRing(change.Node, change.Base);
            }
        }
    }

    private void RotateRing(int blossom, int newBase)
    {
        RingsRotated++;
        var newFirst = ChildHolding(blossom, newBase);
        var forward = IsEvenWayForward(blossom, newFirst);
        for (var node = newFirst; node != firstChild[blossom];)
        {
            var formerMate = Step(node, forward);
            var newMate = Step(formerMate.Node, forward);
            Pair(newMate.From, newMate.To);
            toRebase.Push((formerMate.Node, newMate.From));
            toRebase.Push((newMate.Node, newMate.To));
            node = newMate.Node;
        }

        firstChild[blossom] = newFirst;
        baseVertex[blossom] = newBase;
        toRebase.Push((newFirst, newBase));
    }

    private void SetOutermost(int node)
    {
        for (var vertex = firstVertex[node]; vertex != None; vertex = NextVertex(node, vertex))
        {
            outermost[vertex] = node;
        }
    }
}
