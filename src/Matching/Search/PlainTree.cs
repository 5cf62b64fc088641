namespace Counterpart.Matching.Search;

/// <summary>
/// The alternating tree of the running stage: which nodes are outer or inner, by which edge an inner node was entered, and all prices.
/// </summary>
/// <remarks>
/// <para>Prices move with the clock, and moving them one by one would cost O(n) an event. So what is stored for a vertex or blossom <i>in the tree</i>
/// is the price as if it had moved since time zero; <see cref="PriceOf"/> and <see cref="BlossomPriceOf"/> give the true one:</para>
/// <para>outer vertex: stored - now; inner vertex: stored + now; outer blossom: stored + 2 now; inner blossom: stored - 2 now. All prices are doubled.</para>
/// <para>The parent of an outer node is the inner node of its mate; the parent of an inner node is the outer node at the far end of its entry edge.</para>
/// </remarks>
internal sealed class PlainTree
{
    private readonly Blossoms blossoms;
    private readonly long[] stored;
    private readonly Side[] sides;
    private readonly int[] entryFrom;
    private readonly int[] entryTo;
    private readonly long[] visits;
    private readonly List<int> members = [];
    private long visit;

    public PlainTree(Blossoms blossoms, long[] doubledDuals)
    {
        this.blossoms = blossoms;
        stored = doubledDuals;
        sides = new Side[blossoms.VertexCount];
        entryFrom = new int[blossoms.NodeCount];
        entryTo = new int[blossoms.NodeCount];
        visits = new long[blossoms.NodeCount];
    }

    /// <summary>The clock of the stage: how far the root's doubled price has fallen.</summary>
    public long Now { get; set; }

    /// <summary>Outer vertices whose edges have not been looked at.</summary>
    public Stack<int> Frontier { get; } = new();

    /// <summary>The stored (not the true) doubled price of each vertex.</summary>
    public ReadOnlySpan<long> Stored => stored;

    public ReadOnlySpan<Side> Sides => sides;

    public Side SideOf(int node) => sides[blossoms.FirstVertex(node)];

    /// <summary>The true doubled price of a vertex.</summary>
    public long PriceOf(int vertex) => sides[vertex] switch
    {
        Side.Outer => stored[vertex] - Now,
        Side.Inner => stored[vertex] + Now,
        _ => stored[vertex],
    };

    /// <summary>The true doubled price of an outermost blossom.</summary>
    public long BlossomPriceOf(int blossom) => SideOf(blossom) switch
    {
        Side.Outer => blossoms.Prices[blossom] + (2 * Now),
        Side.Inner => blossoms.Prices[blossom] - (2 * Now),
        _ => blossoms.Prices[blossom],
    };

    /// <summary>The edge by which the inner node <paramref name="node"/> was entered, from the outer vertex to its own.</summary>
    public (int From, int To) EntryOf(int node) => (entryFrom[node], entryTo[node]);

    /// <summary>Puts an outermost node into the tree as outer, and its vertices on the <see cref="Frontier"/>.</summary>
    public void MakeOuter(int node)
    {
        if (blossoms.IsBlossom(node))
        {
            blossoms.Prices[node] = BlossomPriceOf(node) - (2 * Now);
        }

        MakeVerticesOuter(node);
    }

    /// <summary>Puts an outermost node into the tree as inner, entered along from-to.</summary>
    public void MakeInner(int node, int from, int to)
    {
        (entryFrom[node], entryTo[node]) = (from, to);
        if (blossoms.IsBlossom(node))
        {
            blossoms.Prices[node] = BlossomPriceOf(node) + (2 * Now);
        }

        for (var vertex = blossoms.FirstVertex(node); vertex != Blossoms.None; vertex = blossoms.NextVertex(node, vertex))
        {
            stored[vertex] = PriceOf(vertex) - Now;
            sides[vertex] = Side.Inner;
            members.Add(vertex);
        }
    }

    /// <summary>Takes an outermost node out of the tree: its prices become true and stand still.</summary>
    public void Release(int node)
    {
        if (blossoms.IsBlossom(node))
        {
            blossoms.Prices[node] = BlossomPriceOf(node);
        }

        for (var vertex = blossoms.FirstVertex(node); vertex != Blossoms.None; vertex = blossoms.NextVertex(node, vertex))
        {
            stored[vertex] = PriceOf(vertex);
            sides[vertex] = Side.None;
        }
    }

    /// <summary>Shrinks the linked ring that starts at <paramref name="first"/> into one outer blossom. Its inner children become outer with it.</summary>
    public void Enclose(int first)
    {
        var child = first;
        do
        {
            if (blossoms.IsBlossom(child))
            {
                blossoms.Prices[child] = BlossomPriceOf(child);
            }

            if (SideOf(child) == Side.Inner)
            {
                MakeVerticesOuter(child);
            }

            child = blossoms.NextChild(child);
        }
        while (child != first);

        var blossom = blossoms.Enclose(first);
        blossoms.Prices[blossom] = -2 * Now;
    }

    /// <summary>The outer node above an outer node, or <see cref="Blossoms.None"/> above the root.</summary>
    public int OuterAbove(int outer)
    {
        var mate = blossoms.MateOfNode(outer);
        return mate == MatchingResult.Alone ? Blossoms.None : blossoms.OutermostOf(entryFrom[blossoms.OutermostOf(mate)]);
    }

    /// <summary>The lowest outer node that lies above (or is) both. Cost: the steps up to it, at most twice over.</summary>
    public int LowestAbove(int one, int other)
    {
        visit++;
        while (true)
        {
            if (one != Blossoms.None)
            {
                if (visits[one] == visit)
                {
                    return one;
                }

                visits[one] = visit;
                one = OuterAbove(one);
            }

            (one, other) = (other, one);
        }
    }

    /// <summary>Ends the stage: every price becomes true and no node has a side.</summary>
    public void Clear()
    {
        foreach (var vertex in members)
        {
            var node = blossoms.OutermostOf(vertex);
            if (sides[vertex] != Side.None && blossoms.FirstVertex(node) == vertex)
            {
                Release(node);
            }
        }

        members.Clear();
        Frontier.Clear();
        Now = 0;
    }

    private void MakeVerticesOuter(int node)
    {
        for (var vertex = blossoms.FirstVertex(node); vertex != Blossoms.None; vertex = blossoms.NextVertex(node, vertex))
        {
            stored[vertex] = PriceOf(vertex) + Now;
            sides[vertex] = Side.Outer;
            members.Add(vertex);
            Frontier.Push(vertex);
        }
    }
}
