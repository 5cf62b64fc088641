using System.Numerics;

namespace Counterpart.Matching.Dense;

/// <summary>The tree of a stage: which nodes are outer or inner, how inner ones were reached, and when its blossoms act.</summary>
/// <remarks>
/// Prices of vertices and blossoms in the tree are kept as <i>bases</i> that stand still: outer vertex Y + t, inner vertex Y - t, outer blossom Z - 2t, inner blossom
/// Z + 2t, with t the time of joining. <see cref="Finish"/> turns them back into prices.
/// </remarks>
internal sealed class Tree<T>(Table<T> table, Frontier<T> frontier)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int None = -1;
    private const sbyte Outer = 1;
    private const sbyte Inner = -1;

    private readonly Meetings<T> meetings = new(table, frontier);
    private sbyte[] sides = [];
    private int[] entryFrom = [];
    private int[] entryTo = [];
    private int[] marks = [];
    private int[] labeled = [];
    private int[] innerBlossoms = [];
    private T[] prices = [];
    private int labeledCount;
    private int innerBlossomCount;
    private int mark;

    public Nest<T> Nest { get; } = new();

    /// <summary>The time of this stage.</summary>
    public T Now { get; set; }

    /// <summary>When the next edge between two outer nodes is used up, if not both ends went into one node since.</summary>
    public T MeetingTime => meetings.Time;

    /// <summary>When the price of the next inner blossom reaches zero.</summary>
    public T ExpandTime { get; private set; }

    /// <summary>When the first outer vertex reaches its value of staying alone.</summary>
    public T SettleTime { get; private set; }

    public int SettleVertex { get; private set; }

    /// <summary>Doubled price of a blossom, always even; between stages.</summary>
    public T PriceOf(int blossom) => prices[blossom];

    /// <summary>Starts anew: no blossoms, no tree.</summary>
    public void Reset()
    {
        Nest.Reset(table.Count, table.Mates);
        if (sides.Length < Nest.NodeCount)
        {
            var nodes = Nest.NodeCount;
            (sides, entryFrom, entryTo, marks) = (new sbyte[nodes], new int[nodes], new int[nodes], new int[nodes]);
            (innerBlossoms, prices, mark) = (new int[nodes], new T[nodes], 0);
            labeled = new int[4 * nodes];
        }

        sides.AsSpan(0, Nest.NodeCount).Clear();
        labeledCount = 0;
        meetings.Resize();
    }

    /// <summary>Becomes a copy of another tree between stages: its blossoms and their prices.</summary>
    public void CopyFrom(Tree<T> other)
    {
        Nest.CopyFrom(other.Nest);
        if (prices.Length < other.prices.Length)
        {
            prices = new T[other.prices.Length];
        }

        other.prices.AsSpan(0, Nest.NodeCount).CopyTo(prices);
    }

    /// <summary>A new stage.</summary>
    public void Clear()
    {
        frontier.Clear();
        meetings.Clear();
        (Now, ExpandTime, SettleTime, innerBlossomCount, labeledCount) = (T.Zero, Table<T>.Never, Table<T>.Never, 0, 0);
    }

    /// <summary>Makes an outermost node outer and scans the rows of its vertices.</summary>
    public void MakeOuter(int node)
    {
        Label(node, Outer);
        if (Nest.IsBlossom(node))
        {
            prices[node] -= Now + Now;
        }

        for (var vertex = Nest.FirstVertex(node); vertex != None; vertex = Nest.NextVertex(node, vertex))
        {
            frontier.Outside[vertex] = Table<T>.Never;
            table.Y[vertex] += Now;
        }

        for (var vertex = Nest.FirstVertex(node); vertex != None; vertex = Nest.NextVertex(node, vertex))
        {
            meetings.Note(vertex, Scan(vertex));
        }

        Show(node);
    }

    /// <summary>Makes an outermost node inner, reached along the edge from-to.</summary>
    public void MakeInner(int node, int from, int to)
    {
        Label(node, Inner);
        (entryFrom[node], entryTo[node]) = (from, to);
        for (var vertex = Nest.FirstVertex(node); vertex != None; vertex = Nest.NextVertex(node, vertex))
        {
            frontier.Outside[vertex] = Table<T>.Never;
            table.Y[vertex] -= Now;
        }

        if (Nest.IsBlossom(node))
        {
            prices[node] += Now + Now;
            innerBlossoms[innerBlossomCount++] = node;
            ExpandTime = T.Min(ExpandTime, prices[node] >> 1);
        }
    }

    /// <summary>Looks up what the earliest meeting really is. False when it was no meeting of two nodes any more, or another comes first.</summary>
    public bool TryMeet(out int one, out int other) => meetings.TryTake(Nest, out one, out other);

    /// <summary>Shrinks the odd cycle that the edge between two outer vertices closes. Inner vertices on it become outer.</summary>
    public void Shrink(int one, int other)
    {
        var (low, high) = (Nest.OutermostOf(one), Nest.OutermostOf(other));
        var apex = LowestAbove(low, high);
        Nest.Link(low, high, one, other);
        LinkUp(low, apex, forward: false);
        LinkUp(high, apex, forward: true);
        for (var child = Nest.NextChild(apex); child != apex; child = Nest.NextChild(child))
        {
            Absorb(child);
        }

        Absorb(apex);
        var blossom = Nest.Enclose(apex);
        prices[blossom] = -(Now + Now);
        Label(blossom, Outer);
        ScanThoseThatWereInner(apex);
    }

    /// <summary>
    /// The price of an inner blossom is zero: its children become nodes of their own. Those on the even way from the entry to the base stay in the tree, inner and
    /// outer by turns; the others, paired with each other, leave it.
    /// </summary>
    public void Expand()
    {
        if (TakeInnerBlossom() is not { } blossom)
        {
            return;
        }

        var (from, to) = (entryFrom[blossom], entryTo[blossom]);
        var first = Nest.FirstChild(blossom);
        var inner = Nest.ChildHolding(blossom, to);
        var forward = Nest.IsEvenWayForward(blossom, inner);
        sides[blossom] = 0;
        for (var vertex = Nest.FirstVertex(blossom); vertex != None; vertex = Nest.NextVertex(blossom, vertex))
        {
            table.Y[vertex] += Now;
            frontier.Outside[vertex] = table.Y[vertex];
        }

        Nest.Dissolve(blossom);
        MakeInner(inner, from, to);
        while (inner != first)
        {
            var outer = Nest.Step(inner, forward).Node;
            MakeOuter(outer);
            (inner, from, to) = Nest.Step(outer, forward);
            MakeInner(inner, from, to);
        }

        frontier.FindNext();
    }

    /// <summary>The outer vertex whose price is lowest over its value of staying alone.</summary>
    public int LowestOuter()
    {
        var lowest = None;
        for (var vertex = 0; vertex < table.Count; vertex++)
        {
            if (frontier.Outer[vertex] != Table<T>.Never
                && (lowest == None || frontier.Outer[vertex] - table.Alone[vertex] < frontier.Outer[lowest] - table.Alone[lowest]))
            {
                lowest = vertex;
            }
        }

        return lowest;
    }

    /// <summary>Ends the stage: bases become prices again, labels go. Who entered where stays readable for <see cref="FlipTo"/>.</summary>
    public void Finish(T time)
    {
        frontier.MovePrices(time);
        for (var i = 0; i < labeledCount; i++)
        {
            var node = labeled[i];
            if (sides[node] != 0 && Nest.IsBlossom(node))
            {
                prices[node] += sides[node] == Outer ? time + time : -(time + time);
            }

            sides[node] = 0;
        }

        labeledCount = 0;
    }

    /// <summary>Pairs the vertices on the way from an outer vertex to the root the other way round, so that the outer vertex becomes free to be paired.</summary>
    public void FlipTo(int outer)
    {
        var node = Nest.OutermostOf(outer);
        var mate = Nest.MateOfNode(node);
        Nest.Rebase(node, outer);
        while (mate != MatchingResult.Alone)
        {
            var inner = Nest.OutermostOf(mate);
            var (from, to) = (entryFrom[inner], entryTo[inner]);
            node = Nest.OutermostOf(from);
            mate = Nest.MateOfNode(node);
            Nest.Rebase(inner, to);
            Nest.Rebase(node, from);
            table.Pair(from, to);
        }
    }

    private void Label(int node, sbyte side)
    {
        sides[node] = side;
        labeled[labeledCount++] = node;
    }

    private T Scan(int vertex)
    {
        var @base = table.Y[vertex];
        if (!table.PairsFirst && @base - table.Alone[vertex] < SettleTime)
        {
            (SettleTime, SettleVertex) = (@base - table.Alone[vertex], vertex);
        }

        return frontier.Scan(vertex, @base);
    }

    /// <summary>The vertices of an outer node can be met by those that become outer later.</summary>
    private void Show(int node)
    {
        for (var vertex = Nest.FirstVertex(node); vertex != None; vertex = Nest.NextVertex(node, vertex))
        {
            frontier.Outer[vertex] = table.Y[vertex];
        }
    }

    /// <summary>A child of a new outer blossom: its own price stands still from now on, its vertices are outer.</summary>
    private void Absorb(int child)
    {
        var doubled = Now + Now;
        if (Nest.IsBlossom(child))
        {
            prices[child] += sides[child] == Outer ? doubled : -doubled;
        }

        if (sides[child] == Inner)
        {
            for (var vertex = Nest.FirstVertex(child); vertex != None; vertex = Nest.NextVertex(child, vertex))
            {
                table.Y[vertex] += doubled;
            }
        }
    }

    private void ScanThoseThatWereInner(int first)
    {
        var child = first;
        do
        {
            if (sides[child] == Inner)
            {
                for (var vertex = Nest.FirstVertex(child); vertex != None; vertex = Nest.NextVertex(child, vertex))
                {
                    Scan(vertex);
                    meetings.NoteApart(vertex, Nest);
                }

                Show(child);
            }

            sides[child] = 0;
            child = Nest.NextChild(child);
        }
        while (child != first);
    }

    /// <summary>Takes the inner blossom whose turn it is off the list, with those that went into an outer one, and finds the next turn. Null if it was among the latter.</summary>
    private int? TakeInnerBlossom()
    {
        var (turn, taken, left) = (ExpandTime, (int?)null, 0);
        ExpandTime = Table<T>.Never;
        for (var i = 0; i < innerBlossomCount; i++)
        {
            var blossom = innerBlossoms[i];
            if (sides[blossom] != Inner)
            {
                continue;
            }

            if (taken is null && prices[blossom] >> 1 == turn)
            {
                taken = blossom;
                continue;
            }

            innerBlossoms[left++] = blossom;
            ExpandTime = T.Min(ExpandTime, prices[blossom] >> 1);
        }

        innerBlossomCount = left;
        return taken;
    }

    /// <summary>Links the nodes from <paramref name="outer"/> up to <paramref name="apex"/> into a ring that runs upward (forward) or downward.</summary>
    private void LinkUp(int outer, int apex, bool forward)
    {
        while (outer != apex)
        {
            var own = Nest.BaseOf(outer);
            var mate = table.Mates[own];
            var inner = Nest.OutermostOf(mate);
            var (from, to) = (entryFrom[inner], entryTo[inner]);
            var above = Nest.OutermostOf(from);
            if (forward)
            {
                Nest.Link(outer, inner, own, mate);
                Nest.Link(inner, above, to, from);
            }
            else
            {
                Nest.Link(inner, outer, mate, own);
                Nest.Link(above, inner, from, to);
            }

            outer = above;
        }
    }

    private int LowestAbove(int one, int other)
    {
        mark++;
        while (true)
        {
            if (one != None)
            {
                if (marks[one] == mark)
                {
                    return one;
                }

                marks[one] = mark;
                var mate = Nest.MateOfNode(one);
                var above = mate == MatchingResult.Alone ? None : entryFrom[Nest.OutermostOf(mate)];
                one = above == None ? None : Nest.OutermostOf(above);
            }

            (one, other) = (other, one);
        }
    }
}
