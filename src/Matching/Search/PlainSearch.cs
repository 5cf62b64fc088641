using System.Diagnostics;

namespace Counterpart.Matching.Search;

/// <summary>Finds the pairs of largest total weight, one stage for each vertex that the head start left alone.</summary>
/// <remarks>
/// <para><b>Answer.</b> After the last stage no edge exceeds its prices, the edge of every pair and of every ring uses its prices up,
/// every vertex left alone has price zero, and every priced blossom is full. By duality no matching weighs more; the certificate says just this.</para>
/// <para><b>Cost.</b> A stage looks at each edge at most twice and at each event once: O(m log n), and O(n²) to move vertices in and out of blossoms,
/// so O(nm log n + n³) in all. Memory O(n + m). No recursion.</para>
/// <para><b>Method.</b> Primal-dual (Edmonds 1965), one tree at a time. A stage takes a vertex that is alone and has a price, makes it the root of a tree and
/// starts a clock. Outer prices fall and inner prices rise with the clock, so pairs and tree edges stay used up. Four things can happen:
/// an edge to a vertex outside the tree is used up (<i>grow</i>: that node becomes inner, its mate outer); an edge between two outer nodes is used up
/// (<i>shrink</i> the odd cycle it closes into a blossom); the price of an inner blossom reaches zero (<i>expand</i> it); or the stage ends, because
/// an edge to a vertex that is alone is used up (<i>augment</i>: flip the path, one more pair) or the price of an outer vertex reaches zero
/// (<i>settle</i>: flip the path to it, it stays alone instead of the root). Each event is known ahead of time, from values that stand still, so it waits on one timeline;
/// events later than the earliest end known are not kept at all.</para>
/// <para><b>Words.</b> <i>Stage, label</i> (outer S, inner T), <i>blossom, slack</i>: <c>docs/matching.md</c> draws each of them.</para>
/// <para><b>Source.</b> Edmonds 1965, <i>J. Res. NBS</i> 69B:125; Galil 1986, <i>ACM Comput. Surv.</i> 18:1 (prices by label, the timeline in place of his queues);
/// the settling of vertices with zero price as in Galil, Micali and Gabow 1986, <i>SIAM J. Comput.</i> 15:1.</para>
/// </remarks>
internal sealed class PlainSearch
{
    private readonly SearchInput input;
    private readonly PlainTree tree;
    private readonly PlainOutlook outlook;
    private int root;

    public PlainSearch(SearchInput input)
    {
        this.input = input;
        Blossoms = new Blossoms(input.VertexCount);
        DoubledDuals = PlainHeadStart.Make(input, Blossoms, Counts);
        tree = new PlainTree(Blossoms, DoubledDuals);
        outlook = new PlainOutlook(input, Blossoms, tree, Counts);
    }

    /// <summary>What was done so far; for tests.</summary>
    public StepCounts Counts { get; } = new();

    /// <summary>The pairs, and the blossoms with their prices; true between stages.</summary>
    public Blossoms Blossoms { get; }

    /// <summary>Twice the price of each vertex; true between stages.</summary>
    public long[] DoubledDuals { get; }

    /// <summary>Runs one stage for the next vertex that is alone and has a price. False when there is none left: then the matching is the heaviest.</summary>
    public bool RunStage()
    {
        if (!FindRoot())
        {
            return false;
        }

        Counts.Stages++;
        tree.MakeOuter(root);
        outlook.LookAround();
        while (outlook.TryNext(out var happening))
        {
            tree.Now = happening.Time;
            Handle(happening);
            outlook.LookAround();
        }

        tree.Now = outlook.End.Time;
        End();
        tree.Clear();
        outlook.Clear();
        return true;
    }

    /// <summary>A stage leaves its root paired, or alone at price zero like every vertex it may have been swapped for, so one walk over the vertices finds all roots.</summary>
    private bool FindRoot()
    {
        while (root < input.VertexCount && (Blossoms.Mates[root] != MatchingResult.Alone || DoubledDuals[root] == 0))
        {
            root++;
        }

        return root < input.VertexCount;
    }

    private void Handle(Happening happening)
    {
        Counts.EventsTaken++;
        if (happening.IsGrow)
        {
            Grow(happening.First);
        }
        else if (happening.IsExpand)
        {
            Expand(happening.First);
        }
        else
        {
            Shrink(happening.First, happening.Second);
        }
    }

    /// <summary>An edge to <paramref name="vertex"/> is used up: its node joins the tree as inner, and the node's mate as outer.</summary>
    private void Grow(int vertex)
    {
        if (!outlook.IsReached(vertex, out var from))
        {
            return;
        }

        var node = Blossoms.OutermostOf(vertex);
        Counts.Grows++;
        Counts.GrowsIntoBlossom += Blossoms.IsBlossom(node) ? 1 : 0;
        MakeInner(node, from, vertex);
        tree.MakeOuter(Blossoms.OutermostOf(Blossoms.MateOfNode(node)));
    }

    /// <summary>An edge between two outer vertices is used up: the odd cycle it closes becomes one outer blossom.</summary>
    private void Shrink(int u, int v)
    {
        var (low, high) = (Blossoms.OutermostOf(u), Blossoms.OutermostOf(v));
        if (low == high)
        {
            return;
        }

        var apex = tree.LowestAbove(low, high);
        Blossoms.Link(low, high, u, v);
        LinkUp(low, apex, forward: false);
        LinkUp(high, apex, forward: true);
        Counts.NoteShrink(Blossoms, tree, apex);
        tree.Enclose(apex);
    }

    /// <summary>Links the nodes from <paramref name="outer"/> up to <paramref name="apex"/> into a ring that runs upward (forward) or downward.</summary>
    private void LinkUp(int outer, int apex, bool forward)
    {
        while (outer != apex)
        {
            var own = Blossoms.BaseOf(outer);
            var mate = Blossoms.Mates[own];
            var inner = Blossoms.OutermostOf(mate);
            var (from, to) = tree.EntryOf(inner);
            var above = Blossoms.OutermostOf(from);
            if (forward)
            {
                Blossoms.Link(outer, inner, own, mate);
                Blossoms.Link(inner, above, to, from);
            }
            else
            {
                Blossoms.Link(inner, outer, mate, own);
                Blossoms.Link(above, inner, from, to);
            }

            outer = above;
        }
    }

    /// <summary>
    /// The price of an inner blossom is zero: its children become nodes of their own. Those on the even way from the entry to the base
    /// stay in the tree, inner and outer by turns; the others, paired with each other, leave it.
    /// </summary>
    private void Expand(int blossom)
    {
        if (!Blossoms.IsOutermost(blossom))
        {
            return; // It became part of an outer blossom in the meantime.
        }

        Debug.Assert(tree.SideOf(blossom) == Side.Inner && tree.BlossomPriceOf(blossom) == 0, "An inner blossom expands when its price is zero.");
        var (from, to) = tree.EntryOf(blossom);
        var first = Blossoms.FirstChild(blossom);
        var inner = Blossoms.ChildHolding(blossom, to);
        var forward = Blossoms.IsEvenWayForward(blossom, inner);
        tree.Release(blossom);
        Blossoms.Dissolve(blossom);
        MakeInner(inner, from, to);
        while (inner != first)
        {
            var outer = Blossoms.Step(inner, forward).Node;
            tree.MakeOuter(outer);
            (inner, from, to) = Blossoms.Step(outer, forward);
            MakeInner(inner, from, to);
        }

        OfferThoseLeftOutside(first);
        Counts.NoteExpand(Blossoms, tree, first);
    }

    private void MakeInner(int node, int from, int to)
    {
        tree.MakeInner(node, from, to);
        if (Blossoms.IsBlossom(node))
        {
            outlook.AwaitExpansion(node);
        }
    }

    private void OfferThoseLeftOutside(int first)
    {
        var child = first;
        do
        {
            if (tree.SideOf(child) == Side.None)
            {
                outlook.Offer(child);
            }

            child = Blossoms.NextChild(child);
        }
        while (child != first);
    }

    /// <summary>Augments or settles.</summary>
    private void End()
    {
        var (_, from, to) = outlook.End;
        Counts.NoteEnd(Blossoms, isRoot: from == root, to);
        FlipToRoot(from);
        if (to == MatchingResult.Alone)
        {
            Blossoms.Mates[from] = MatchingResult.Alone;
        }
        else
        {
            Blossoms.Rebase(Blossoms.OutermostOf(to), to);
            Blossoms.Pair(from, to);
        }

        Counts.RingsRotated = Blossoms.RingsRotated;
    }

    /// <summary>Pairs the vertices on the way from <paramref name="outer"/> to the root the other way round, so that <paramref name="outer"/> itself becomes free to be paired.</summary>
    private void FlipToRoot(int outer)
    {
        var node = Blossoms.OutermostOf(outer);
        var mate = Blossoms.MateOfNode(node);
        Blossoms.Rebase(node, outer);
        while (mate != MatchingResult.Alone)
        {
            var inner = Blossoms.OutermostOf(mate);
            var (from, to) = tree.EntryOf(inner);
            node = Blossoms.OutermostOf(from);
            mate = Blossoms.MateOfNode(node);
            Blossoms.Rebase(inner, to);
            Blossoms.Rebase(node, from);
            Blossoms.Pair(from, to);
        }
    }
}
