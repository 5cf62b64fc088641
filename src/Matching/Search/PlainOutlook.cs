using System.Diagnostics;

namespace Counterpart.Matching.Search;

/// <summary>What the running stage will meet next, and when: the timeline, and the earliest way in which the stage can end.</summary>
/// <remarks>
/// <para>Events are computed from stored prices (see <see cref="PlainTree"/>), which stand still, so an event once noted stays right for as long as the
/// nodes it speaks of keep their sides. Whoever handles it checks that. The end is never outdated: an outer vertex stays outer for the stage, and a vertex that is alone stays outside.</para>
/// <para>Cost: each edge is looked at when an end of it becomes outer, so at most twice a stage; events later than the end are not kept.</para>
/// </remarks>
internal sealed class PlainOutlook
{
    private const long Never = long.MaxValue;

    private readonly SearchInput input;
    private readonly Blossoms blossoms;
    private readonly PlainTree tree;
    private readonly StepCounts counts;
    private readonly Timeline timeline = new();

    /// <summary>For a vertex that is not outer, the least (stored price - doubled weight) over its edges from outer vertices, and that outer vertex.</summary>
    private readonly long[] reach;
    private readonly int[] reachedFrom;
    private readonly List<int> reached = [];

    public PlainOutlook(SearchInput input, Blossoms blossoms, PlainTree tree, StepCounts counts)
    {
        (this.input, this.blossoms, this.tree, this.counts) = (input, blossoms, tree, counts);
        reach = new long[input.VertexCount];
        reachedFrom = new int[input.VertexCount];
        Array.Fill(reach, Never);
    }

    /// <summary>The earliest end known: when, at which outer vertex, and across to which vertex that is alone; <see cref="MatchingResult.Alone"/> when none, because the outer vertex's own price is zero then.</summary>
    public (long Time, int From, int To) End { get; private set; } = (Never, MatchingResult.Alone, MatchingResult.Alone);

    /// <summary>Takes the next event before the end.</summary>
    public bool TryNext(out Happening next) => timeline.TryTakeBefore(End.Time, out next);

    /// <summary>The outer vertex from which an edge to <paramref name="vertex"/> is used up at this moment.</summary>
    public bool IsReached(int vertex, out int from)
    {
        from = reachedFrom[vertex];
        return tree.Sides[vertex] == Side.None && reach[vertex] != Never && reach[vertex] + tree.Stored[vertex] == tree.Now;
    }

    /// <summary>Looks at the edges of every new outer vertex and notes what they will lead to.</summary>
    public void LookAround()
    {
        while (tree.Frontier.TryPop(out var vertex))
        {
            // The price of an outer vertex is its stored value less the clock: it is zero when the clock shows that value.
            var settles = tree.Stored[vertex];
            if (settles < End.Time)
            {
                End = (settles, vertex, MatchingResult.Alone);
            }

            LookAt(vertex);
        }
    }

    /// <summary>Notes when the price of an inner blossom will be zero.</summary>
    public void AwaitExpansion(int blossom) => Add(Happening.Expand(tree.Now + (tree.BlossomPriceOf(blossom) / 2), blossom));

    /// <summary>
    /// Edges to a node that has left the tree may have been looked at while it was part of an inner blossom; now the earliest of them matters again.
    /// </summary>
    public void Offer(int node)
    {
        var (earliest, at) = (Never, node);
        for (var vertex = blossoms.FirstVertex(node); vertex != Blossoms.None; vertex = blossoms.NextVertex(node, vertex))
        {
            if (reach[vertex] != Never && reach[vertex] + tree.Stored[vertex] < earliest)
            {
                (earliest, at) = (reach[vertex] + tree.Stored[vertex], vertex);
            }
        }

        Add(Happening.Grow(earliest, at));
    }

    /// <summary>Forgets everything at the end of a stage.</summary>
    public void Clear()
    {
        timeline.Clear();
        foreach (var vertex in reached)
        {
            reach[vertex] = Never;
        }

        reached.Clear();
        End = (Never, MatchingResult.Alone, MatchingResult.Alone);
    }

    /// <summary>
    /// An edge from outer u to v outside the tree is used up when stored(u) - now + price(v) = weight, so at stored(u) - weight + price(v);
    /// one between outer u and v when stored(u) - now + stored(v) - now = weight, so at half of stored(u) - weight + stored(v). That is even:
    /// along the used-up edges of one tree, all doubled prices are odd or all are even.
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
        counts.ArcsScanned += neighbors.Length;
        for (var i = 0; i < neighbors.Length; i++)
        {
            var other = neighbors[i];
            var key = level - doubledWeights[i];
            if (sides[other] != Side.Outer)
            {
                if (key < reach[other])
                {
                    Reach(other, key, outer);
                }
            }
            else if (outermost[other] != own)
            {
                Debug.Assert((key + stored[other]) % 2 == 0, "Doubled slack within one tree is even.");
                Add(Happening.Shrink((key + stored[other]) / 2, outer, other));
            }
        }
    }

    /// <summary>A better edge to a vertex that is not outer. For an inner vertex it matters only if its blossom expands.</summary>
    private void Reach(int vertex, long key, int from)
    {
        var time = key + tree.PriceOf(vertex);
        var node = blossoms.OutermostOf(vertex);
        var isInner = tree.Sides[vertex] == Side.Inner;
        if (time >= End.Time || (isInner && !blossoms.IsBlossom(node)))
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
            End = (time, from, vertex);
        }
        else
        {
            Add(Happening.Grow(time, vertex));
        }
    }

    private void Add(Happening happening)
    {
        if (happening.Time < End.Time)
        {
            counts.EventsAdded++;
            timeline.Add(happening);
        }
    }
}
