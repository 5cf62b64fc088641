namespace Counterpart.Matching.Sparse;

/// <summary>Pairs whoever is still alone and has a price: all of them are roots, and their trees grow together.</summary>
/// <remarks>
/// <para><b>Answer.</b> Afterwards no edge looked at exceeds its prices, the edge of every pair and of every ring uses its prices up, and every vertex left alone has price zero.</para>
/// <para><b>Cost.</b> O(nm log n) in the worst case. A tree lives until it meets another, so together they look at little more than the neighbourhoods of the half rings.</para>
/// <para><b>Method.</b> One clock for all trees: outer prices fall and inner prices rise with it. An edge from an outer vertex to a node without label is used up:
/// <i>grow</i>. An edge between two outer nodes of one tree: <i>shrink</i>; of two trees: <i>augment</i>. The price of an inner blossom reaches zero: <i>expand</i>.
/// The price of an outer vertex reaches zero: <i>settle</i>, it stays alone in place of the root. An augmentation or settling fells its trees; only their vertices are looked at again.</para>
/// <para><b>Source.</b> Edmonds 1965, <i>J. Res. NBS</i> 69B:125; the common clock as in Galil, Micali and Gabow 1986, <i>SIAM J. Comput.</i> 15:1, and Mehlhorn and Schäfer 2002, <i>J. Exp. Algorithmics</i> 7.</para>
/// </remarks>
internal sealed class BlossomPhase
{
    private readonly Nest nest;
    private readonly Watch watch;
    private readonly Node[] nodes;
    private readonly Vertex[] vertices;
    private readonly Forest forest;
    private readonly Outlook outlook;
    private readonly PairFlipper flipper;
    private readonly Queue<int> turned = new();
    private int looksLeft;
    private readonly List<int> list = [];
    private readonly List<(int Node, int From, int To)> way = [];

    public BlossomPhase(Nest nest, ArcRows rows, List<int> spareBlossoms, Watch watch)
    {
        (this.nest, this.watch, nodes, vertices) = (nest, watch, nest.Nodes, nest.Vertices);
        flipper = new PairFlipper(nest, Steps);
        forest = new Forest(nest, spareBlossoms);
        outlook = new Outlook(nest, rows, forest);
    }

    public BlossomSteps Steps { get; } = new();

    /// <summary>By how much the sum of all prices fell in the last run, blossoms counted for the pairs that fit: a tree has one outer node more than inner ones, so it lowers the sum by the time it grows.</summary>
    public Int128 Fall => forest.Fall;

    /// <param name="roots">Vertices that are alone and have a price. All these prices are even or all odd, so that every event falls on a whole time.</param>
    /// <param name="patience">How many outer vertices may be looked at; then the roots that are left stay alone, with lower prices.</param>
    public void Run(ReadOnlySpan<int> roots, int patience)
    {
        forest.Clear();
        looksLeft = patience;
        foreach (var root in roots)
        {
            forest.Plant(root);
            Turn(nest.OutermostOf(root));
        }

        LookAround();
        for (var events = 1; forest.TreesLeft > 0 && looksLeft > 0 && outlook.TryNext(out var what); events++)
        {
            Handle(what);
            LookAround();
            if (events % Watch.Interval == 0)
            {
                watch.LookUp(MatchingPhase.Blossoms, forest.TreesLeft);
            }
        }

        list.Clear();
        for (var tree = 0; forest.TreesLeft > 0; tree++)
        {
            if (forest.IsGrowing(tree))
            {
                forest.Fell(tree, list);
            }
        }

        outlook.Clear();
    }

    /// <summary>Gives the memory back.</summary>
    public void Release() => outlook.Release();

    private void Turn(int node)
    {
        for (var vertex = nodes[node].FirstVertex; vertex != Nest.None; vertex = nest.VertexAfter(node, vertex))
        {
            turned.Enqueue(vertex);
        }
    }

    /// <summary>Looks from every vertex that has become outer since, unless its tree was felled meanwhile.</summary>
    private void LookAround()
    {
        while (turned.TryDequeue(out var vertex))
        {
            if (vertices[vertex].Label == Vertex.Outer)
            {
                looksLeft--;
                var met = outlook.LookFrom(vertex, nodes[nest.OutermostOf(vertex)].Tree);
                if (met != Nest.None)
                {
                    Augment(vertex, met);
                }
            }
        }
    }

    private void Handle(int what)
    {
        if (what < 0)
        {
            if (forest.IsGrowing(~what) && forest.ZeroTimeOf(~what) == forest.Now)
            {
                Settle(forest.ZeroVertexOf(~what), ~what);
            }
        }
        else if (nest.IsBlossom(what))
        {
            if (nodes[what].Parent == Nest.None && nodes[what].Tree != Nest.None && nest.LabelOf(what) == Vertex.Inner && nodes[what].Price == 2 * forest.Now)
            {
                Expand(what);
            }
        }
        else if (vertices[what].EventTime == forest.Now)
        {
            Meet(what);
        }
    }

    private void Meet(int vertex)
    {
        if (!outlook.IsTrue(vertex))
        {
            outlook.LookAgain(vertex);
            return;
        }

        var other = vertices[vertex].EventFrom;
        if (vertices[vertex].Label == Vertex.Unlabeled)
        {
            Grow(vertex, other);
        }
        else if (nodes[nest.OutermostOf(vertex)].Tree != nodes[nest.OutermostOf(other)].Tree)
        {
            Augment(vertex, other);
        }
        else
        {
            Shrink(vertex, other);
            outlook.LookAgain(vertex);
        }
    }

    /// <summary>The node of <paramref name="vertex"/> joins the tree as inner, and the node's mate as outer.</summary>
    private void Grow(int vertex, int from)
    {
        var node = nest.OutermostOf(vertex);
        var mate = nest.MateOfNode(node);
        if (mate == MatchingResult.Alone)
        {
            Augment(from, vertex);
            outlook.LookAgain(vertex); // It still has no label, and its event is used up.
            return;
        }

        Steps.Grows++;
        Steps.RelabelsAsInner += nest.IsBlossom(node) ? 1 : 0;
        MakeInner(node, from, vertex);
        var outer = nest.OutermostOf(mate);
        forest.MakeOuter(outer, nodes[node].Tree);
        Turn(outer);
    }

    private void MakeInner(int node, int from, int to)
    {
        forest.MakeInner(node, from, to);
        if (nest.IsBlossom(node))
        {
            outlook.AwaitExpansion(node);
        }
    }

    /// <summary>The odd cycle that the edge between two outer nodes closes becomes one outer blossom.</summary>
    private void Shrink(int u, int v)
    {
        var (low, high) = (nest.OutermostOf(u), nest.OutermostOf(v));
        var apex = forest.LowestAbove(low, high);
        var isNested = LinkUp(low, apex, forward: false) | LinkUp(high, apex, forward: true) | nest.IsBlossom(apex);
        Steps.Shrinks++;
        Steps.NestedShrinks += isNested ? 1 : 0;
        nest.Link(low, high, u, v);
        list.Clear();
        forest.Shrink(apex, list);
        foreach (var vertex in list)
        {
            turned.Enqueue(vertex);
        }
    }

    /// <summary>Links the nodes from <paramref name="outer"/> up to <paramref name="apex"/> into a ring that runs upward (forward) or downward. True when one of them is a blossom.</summary>
    private bool LinkUp(int outer, int apex, bool forward)
    {
        var isNested = false;
        while (outer != apex)
        {
            var own = nodes[outer].Base;
            var mate = nest.Mates[own];
            var inner = nest.OutermostOf(mate);
            var (from, to) = (nodes[inner].LinkFrom, nodes[inner].LinkTo);
            var above = nest.OutermostOf(from);
            isNested |= nest.IsBlossom(outer) || nest.IsBlossom(inner);
            if (forward)
            {
                nest.Link(outer, inner, own, mate);
                nest.Link(inner, above, to, from);
            }
            else
            {
                nest.Link(inner, outer, mate, own);
                nest.Link(above, inner, from, to);
            }

            outer = above;
        }

        return isNested;
    }

    /// <summary>
    /// The price of an inner blossom is zero: its children become nodes of their own. Those on the even way from the entry to the base
    /// stay in the tree, inner and outer by turns; the others, paired with each other, leave it.
    /// </summary>
    private void Expand(int blossom)
    {
        var (from, to) = (nodes[blossom].LinkFrom, nodes[blossom].LinkTo);
        var first = nodes[blossom].FirstChild;
        var inner = nest.ChildHolding(blossom, to);
        var forward = nest.IsEvenWayForward(blossom, inner);
        var tree = nodes[blossom].Tree;
        list.Clear();
        var child = first;
        do
        {
            list.Add(child);
            child = nodes[child].Next;
        }
        while (child != first);

        Steps.Expands++;
        Steps.NestedExpands += list.Exists(nest.IsBlossom) ? 1 : 0;
        way.Clear();
        way.Add((inner, from, to));
        while (inner != first)
        {
            var outer = nest.Step(inner, forward);
            way.Add(outer);
            way.Add(nest.Step(outer.Node, forward));
            inner = way[^1].Node;
        }

        forest.Open(blossom);
        for (var i = 0; i < way.Count; i++)
        {
            if (i % 2 == 0)
            {
                MakeInner(way[i].Node, way[i].From, way[i].To);
            }
            else
            {
                forest.MakeOuter(way[i].Node, tree);
                Turn(way[i].Node);
            }
        }

        LookAtUnlabeled();
    }

    /// <summary>Looks again at those who have lost their label. When no tree is left there is nothing to see.</summary>
    private void LookAtUnlabeled()
    {
        foreach (var node in list)
        {
            if (forest.TreesLeft > 0 && nest.LabelOf(node) == Vertex.Unlabeled)
            {
                for (var vertex = nodes[node].FirstVertex; vertex != Nest.None; vertex = nest.VertexAfter(node, vertex))
                {
                    outlook.LookAgain(vertex);
                }
            }
        }
    }

    /// <summary>One more pair: the paths from both ends to their roots are paired the other way round, or the far end was alone without a tree.</summary>
    private void Augment(int u, int v)
    {
        var (nodeOfV, tree) = (nest.OutermostOf(v), nodes[nest.OutermostOf(u)].Tree);
        var otherTree = nodes[nodeOfV].Tree;
        Steps.Augments++;
        flipper.FlipToRoot(u);
        list.Clear();
        if (otherTree == Nest.None)
        {
            flipper.Rebase(nodeOfV, v);
        }
        else
        {
            flipper.FlipToRoot(v);
            forest.Fell(otherTree, list);
        }

        nest.Pair(u, v);
        forest.Fell(tree, list);
        LookAtUnlabeled();
    }

    private void Settle(int vertex, int tree)
    {
        Steps.Settles++;
        flipper.FlipToRoot(vertex);
        nest.LeaveAlone(vertex);
        list.Clear();
        forest.Fell(tree, list);
        LookAtUnlabeled();
    }
}
