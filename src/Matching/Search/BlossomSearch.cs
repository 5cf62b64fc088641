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
internal sealed class BlossomSearch
{
    private const long Never = long.MaxValue;

    private readonly SearchInput input;
    private readonly Blossoms blossoms;
    private readonly Tree tree;
    private readonly Timeline timeline = new();

    /// <summary>For a vertex, the least (stored price - doubled weight) over its edges from outer vertices, and that outer vertex; see <see cref="LookAround"/>.</summary>
    private readonly long[] reach;
    private readonly int[] reachedFrom;
    private readonly List<int> reached = [];

    /// <summary>The earliest end of the stage known: when, at which outer vertex, and across to whom (<see cref="MatchingResult.Alone"/> to settle).</summary>
    private long endTime;
    private int endFrom;
    private int endTo;

    private int nextRoot;

    public BlossomSearch(SearchInput input)
    {
        this.input = input;
        blossoms = new Blossoms(input.VertexCount);
        DoubledDuals = HeadStart.Make(input, blossoms, Counts);
        tree = new Tree(blossoms, DoubledDuals);
        reach = new long[input.VertexCount];
        reachedFrom = new int[input.VertexCount];
        Array.Fill(reach, Never);
    }

    public StepCounts Counts { get; } = new();

    public Blossoms Blossoms => blossoms;

    /// <summary>Twice the price of each vertex; true between stages.</summary>
    public long[] DoubledDuals { get; }

    /// <summary>Runs one stage for the next vertex that is alone and has a price. False when there is none left: then the matching is the heaviest.</summary>
    public bool RunStage()
    {
        while (nextRoot < input.VertexCount && (blossoms.Mates[nextRoot] != MatchingResult.Alone || DoubledDuals[nextRoot] == 0))
        {
            nextRoot++;
        }

        if (nextRoot == input.VertexCount)
        {
            return false;
        }

        Counts.Stages++;
        endTime = Never;
        tree.MakeOuter(nextRoot);
        LookAround();
        while (timeline.TryTakeBefore(endTime, out var happening))
        {
            tree.Now = happening.Time;
            Handle(happening);
        }

        tree.Now = endTime;
        End();
        Clear();
        return true;
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
        if (tree.SideOf(vertex) != Side.None || reach[vertex] + DoubledDuals[vertex] != tree.Now)
        {
            return;
        }

        var node = blossoms.OutermostOf(vertex);
        Counts.Grows++;
        Counts.GrowsIntoBlossom += blossoms.IsBlossom(node) ? 1 : 0;
        MakeInner(node, reachedFrom[vertex], vertex);
        tree.MakeOuter(blossoms.OutermostOf(blossoms.MateOfNode(node)));
        LookAround();
    }

    /// <summary>An edge between two outer vertices is used up: the odd cycle it closes becomes one outer blossom.</summary>
    private void Shrink(int u, int v)
    {
        var (low, high) = (blossoms.OutermostOf(u), blossoms.OutermostOf(v));
        if (low == high)
        {
            return;
        }

        var apex = tree.LowestAbove(low, high);
        blossoms.Link(low, high, u, v);
        LinkUp(low, apex, forward: false);
        LinkUp(high, apex, forward: true);
        CountShrink(apex);
        tree.Enclose(apex);
        LookAround();
    }

    /// <summary>Links the nodes from <paramref name="outer"/> up to <paramref name="apex"/> into a ring that runs upward (forward) or downward.</summary>
    private void LinkUp(int outer, int apex, bool forward)
    {
        while (outer != apex)
        {
            var own = blossoms.BaseOf(outer);
            var mate = blossoms.Mates[own];
            var inner = blossoms.OutermostOf(mate);
            var (from, to) = tree.EntryOf(inner);
            var above = blossoms.OutermostOf(from);
            if (forward)
            {
                blossoms.Link(outer, inner, own, mate);
                blossoms.Link(inner, above, to, from);
            }
            else
            {
                blossoms.Link(inner, outer, mate, own);
                blossoms.Link(above, inner, from, to);
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
        if (!blossoms.IsOutermost(blossom) || tree.SideOf(blossom) != Side.Inner)
        {
            return;
        }

        Debug.Assert(tree.BlossomPriceOf(blossom) == 0, "A blossom expands when its price is zero.");
        var (from, to) = tree.EntryOf(blossom);
        var first = blossoms.FirstChild(blossom);
        var inner = blossoms.ChildHolding(blossom, to);
        var forward = blossoms.IsEvenWayForward(blossom, inner);
        tree.Release(blossom);
        blossoms.Dissolve(blossom);
        MakeInner(inner, from, to);
        while (inner != first)
        {
            var outer = blossoms.Step(inner, forward).Node;
            tree.MakeOuter(outer);
            (inner, from, to) = blossoms.Step(outer, forward);
            MakeInner(inner, from, to);
        }

        CountExpand(first);
        OfferThoseLeftOutside(first);
        LookAround();
    }

    private void MakeInner(int node, int from, int to)
    {
        tree.MakeInner(node, from, to);
        if (blossoms.IsBlossom(node))
        {
            Add(Happening.Expand(tree.Now + (tree.BlossomPriceOf(node) / 2), node));
        }
    }

    /// <summary>Edges to vertices of a former inner blossom may have been looked at while it was inner; now they matter again.</summary>
    private void OfferThoseLeftOutside(int first)
    {
        var child = first;
        do
        {
            if (tree.SideOf(child) == Side.None)
            {
                for (var vertex = blossoms.FirstVertex(child); vertex != Blossoms.None; vertex = blossoms.NextVertex(child, vertex))
                {
                    if (reach[vertex] != Never)
                    {
                        Add(Happening.Grow(reach[vertex] + DoubledDuals[vertex], vertex));
                    }
                }
            }

            child = blossoms.NextChild(child);
        }
        while (child != first);
    }

    /// <summary>Looks at the edges of every new outer vertex and notes what they will lead to, and when.</summary>
    private void LookAround()
    {
        while (tree.Frontier.TryPop(out var vertex))
        {
            // The price of an outer vertex is its stored value less the clock: it is zero when the clock shows that value.
            if (DoubledDuals[vertex] < endTime)
            {
                (endTime, endFrom, endTo) = (DoubledDuals[vertex], vertex, MatchingResult.Alone);
            }

            LookAt(vertex);
        }
    }

    /// <summary>
    /// An edge from outer u to v outside the tree is used up when stored(u) - now + price(v) = weight, so at stored(u) - weight + price(v);
    /// between outer u and v when stored(u) - now + stored(v) - now = weight, so at half of stored(u) - weight + stored(v), which is even within one tree.
    /// </summary>
    private void LookAt(int outer)
    {
        var neighbors = input.NeighborsOf(outer);
        var doubledWeights = input.DoubledWeightsOf(outer);
        var sides = tree.Sides;
        var stored = tree.Stored;
        var outermost = blossoms.Outermost;
        var own = outermost[outer];
        var level = stored[outer];
        Counts.ArcsScanned += neighbors.Length;
        for (var i = 0; i < neighbors.Length; i++)
        {
            var other = neighbors[i];
            var key = level - doubledWeights[i];
            if (sides[other] == Side.Outer)
            {
                if (outermost[other] != own)
                {
                    Add(Happening.Shrink((key + stored[other]) / 2, outer, other));
                }
            }
            else if (key < reach[other])
            {
                Reach(other, key, outer);
            }
        }
    }

    /// <summary>A better edge to a vertex that is not outer. For an inner vertex it only matters if its blossom expands.</summary>
    private void Reach(int vertex, long key, int from)
    {
        var time = key + tree.PriceOf(vertex);
        var node = blossoms.OutermostOf(vertex);
        var isInner = tree.SideOf(vertex) == Side.Inner;
        if (time >= endTime || (isInner && !blossoms.IsBlossom(node)))
        {
            return;
        }

        if (reach[vertex] == Never)
        {
            reached.Add(vertex);
        }

        (reach[vertex], reachedFrom[vertex]) = (key, from);
        if (isInner)
        {
            return;
        }

        if (blossoms.MateOfNode(node) == MatchingResult.Alone)
        {
            (endTime, endFrom, endTo) = (time, from, vertex);
        }
        else
        {
            Add(Happening.Grow(time, vertex));
        }
    }

    /// <summary>Puts an event on the timeline, unless the stage will have ended by then.</summary>
    private void Add(Happening happening)
    {
        if (happening.Time < endTime)
        {
            Counts.EventsAdded++;
            timeline.Add(happening);
        }
    }

    /// <summary>Augments or settles.</summary>
    private void End()
    {
        CountEnd();
        if (endTo != MatchingResult.Alone)
        {
            blossoms.Rebase(blossoms.OutermostOf(endTo), endTo);
        }

        FlipToRoot(endFrom);
        if (endTo != MatchingResult.Alone)
        {
            blossoms.Pair(endFrom, endTo);
        }
        else
        {
            blossoms.Mates[endFrom] = MatchingResult.Alone;
        }
    }

    /// <summary>Pairs the vertices on the way from <paramref name="outer"/> to the root the other way round, so that <paramref name="outer"/> becomes free to be paired.</summary>
    private void FlipToRoot(int outer)
    {
        var node = blossoms.OutermostOf(outer);
        var mate = blossoms.MateOfNode(node);
        blossoms.Rebase(node, outer);
        while (mate != MatchingResult.Alone)
        {
            var inner = blossoms.OutermostOf(mate);
            var (from, to) = tree.EntryOf(inner);
            node = blossoms.OutermostOf(from);
            mate = blossoms.MateOfNode(node);
            blossoms.Rebase(inner, to);
            blossoms.Rebase(node, from);
            blossoms.Pair(from, to);
        }
    }

    private void Clear()
    {
        timeline.Clear();
        tree.Clear();
        foreach (var vertex in reached)
        {
            reach[vertex] = Never;
        }

        reached.Clear();
    }

    private void CountShrink(int first)
    {
        Counts.Shrinks++;
        var child = first;
        var (outer, inner) = (0, 0);
        do
        {
            var isBlossom = blossoms.IsBlossom(child) ? 1 : 0;
            outer |= tree.SideOf(child) == Side.Outer ? isBlossom : 0;
            inner |= tree.SideOf(child) == Side.Inner ? isBlossom : 0;
            child = blossoms.NextChild(child);
        }
        while (child != first);
        Counts.ShrinksAroundOuterBlossom += outer;
        Counts.ShrinksAroundInnerBlossom += inner;
    }

    private void CountExpand(int first)
    {
        Counts.Expands++;
        var before = Counts.BlossomsLeftInner + Counts.BlossomsLeftOuter + Counts.BlossomsLeftOutside;
        var child = first;
        do
        {
            if (blossoms.IsBlossom(child))
            {
                var side = tree.SideOf(child);
                Counts.BlossomsLeftInner += side == Side.Inner ? 1 : 0;
                Counts.BlossomsLeftOuter += side == Side.Outer ? 1 : 0;
                Counts.BlossomsLeftOutside += side == Side.None ? 1 : 0;
            }

            child = blossoms.NextChild(child);
        }
        while (child != first);
        Counts.ExpandsOfNested += Counts.BlossomsLeftInner + Counts.BlossomsLeftOuter + Counts.BlossomsLeftOutside > before ? 1 : 0;
    }

    private void CountEnd()
    {
        if (endTo == MatchingResult.Alone)
        {
            Counts.Settles++;
            Counts.SettlesBelowRoot += endFrom == nextRoot ? 0 : 1;
        }
        else
        {
            Counts.Augments++;
            Counts.AugmentsIntoBlossom += blossoms.IsBlossom(blossoms.OutermostOf(endTo)) ? 1 : 0;
        }
    }
}
