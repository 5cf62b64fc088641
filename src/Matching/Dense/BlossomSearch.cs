using System.Numerics;

namespace Counterpart.Matching.Dense;

/// <summary>Phase 4: pairs who is still alone exactly, one stage for each, odd cycles shrunk into blossoms.</summary>
/// <remarks>
/// <para><b>Answer.</b> Afterwards nobody is unsettled, every blossom with a price is full, and the invariants of <see cref="Table{T}"/> make the pairs best.</para>
/// <para><b>Method.</b> Edmonds 1965, one tree at a time (the events are drawn in <c>docs/matching.md</c>): <i>grow</i>, <i>shrink</i>, <i>expand</i>, and the two ends
/// <i>augment</i> and <i>settle</i>. No queues: the next grow comes out of the row scan of the last outer vertex (<see cref="Frontier{T}"/>); the next shrink is the lowest of one value
/// for each outer vertex, which is looked up again when its partner went into the same blossom in the meantime.</para>
/// <para><b>Cost.</b> O(n²) a stage for the scans and O(n) an event; looking partners up again costs O(n) each, and O(n) times each in the worst case. No recursion.</para>
/// </remarks>
internal sealed class BlossomSearch<T>(Table<T> table, Frontier<T> frontier, Tree<T> tree)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int None = -1;

    private int endVertex;
    private int endOther;
    private T endTime;
    private bool isStuck;

    private Nest<T> Nest => tree.Nest;

    /// <summary>Runs a stage for everyone who is unsettled.</summary>
    public void Run(CancellationToken cancel)
    {
        for (var root = 0; root < table.Count; root++)
        {
            if (table.IsUnsettled(root))
            {
                cancel.ThrowIfCancellationRequested();
                Begin();
                tree.MakeOuter(Nest.OutermostOf(root));
                Grow();
                if (isStuck)
                {
                    break; // The tree has taken in everyone there is, and one had to stay alone.
                }
            }
        }
    }

    /// <summary>
    /// Takes one vertex out and lets the tree of its mate grow until nothing is left to happen, pairing nobody: then all others are in one outer blossom.
    /// Prices are left as they are then; the caller restores what it needs.
    /// </summary>
    public void Exhaust(int vertex)
    {
        Begin();
        var node = Nest.OutermostOf(vertex);
        var mate = Nest.MateOfNode(node);
        tree.MakeInner(node, None, vertex);
        tree.MakeOuter(Nest.OutermostOf(mate));
        while (Next())
        {
        }

        tree.Finish(tree.Now);
    }

    private void Begin()
    {
        tree.Clear();
        (endTime, endVertex, endOther, isStuck) = (Table<T>.Never, None, None, false);
    }

    /// <summary>Lets the tree grow until it ends, then changes the pairs.</summary>
    private void Grow()
    {
        while (Next())
        {
        }

        tree.Finish(endTime);
        if (endOther != None)
        {
            tree.FlipTo(endVertex);
            Nest.Rebase(Nest.OutermostOf(endOther), endOther);
            table.Pair(endVertex, endOther);
        }
        else if (endVertex != None)
        {
            tree.FlipTo(endVertex);
            table.Mates[endVertex] = MatchingResult.Alone;
        }
    }

    /// <summary>The next event. False when it ends the stage.</summary>
    private bool Next()
    {
        var time = T.Min(frontier.NextTime, T.Min(tree.MeetingTime, tree.ExpandTime));
        if (tree.SettleTime <= time && !Table<T>.IsNever(tree.SettleTime))
        {
            (endTime, endVertex) = (tree.SettleTime, tree.SettleVertex);
            return false;
        }

        if (Table<T>.IsNever(time))
        {
            (endTime, endVertex, isStuck) = (tree.Now, tree.LowestOuter(), true);
            return false;
        }

        tree.Now = time;
        if (tree.ExpandTime == time)
        {
            tree.Expand();
        }
        else if (frontier.NextTime == time)
        {
            return Reach(frontier.NextVertex);
        }
        else
        {
            Shrink();
        }

        return true;
    }

    private bool Reach(int vertex)
    {
        var from = int.CreateTruncating(frontier.From[vertex]);
        var node = Nest.OutermostOf(vertex);
        var mate = Nest.MateOfNode(node);
        if (mate == MatchingResult.Alone)
        {
            (endTime, endVertex, endOther) = (tree.Now, from, vertex);
            return false;
        }

        tree.MakeInner(node, from, vertex);
        tree.MakeOuter(Nest.OutermostOf(mate));
        return true;
    }

    private void Shrink()
    {
        if (tree.TryMeet(out var one, out var other))
        {
            tree.Shrink(one, other);
        }
    }
}
