namespace Counterpart.Matching.Sparse;

/// <summary>Changes which pairs are made: along the path from an outer vertex to its root, and round the rings of blossoms on the way.</summary>
/// <remarks>Cost: the nodes of the path and the children of all blossoms that change.</remarks>
internal sealed class PairFlipper(Nest nest, BlossomSteps steps)
{
    private readonly Stack<(int Node, int Base)> toRebase = new();

    /// <summary>Pairs the vertices on the way from <paramref name="outer"/> to the root the other way round, so that <paramref name="outer"/> itself becomes free to be paired.</summary>
    public void FlipToRoot(int outer)
    {
        var node = nest.OutermostOf(outer);
        var mate = nest.MateOfNode(node);
        Rebase(node, outer);
        while (mate != MatchingResult.Alone)
        {
            var inner = nest.OutermostOf(mate);
            var (from, to) = (nest.Nodes[inner].LinkFrom, nest.Nodes[inner].LinkTo);
            node = nest.OutermostOf(from);
            mate = nest.MateOfNode(node);
            Rebase(inner, to);
            Rebase(node, from);
            nest.Pair(from, to);
        }
    }

    /// <summary>Makes <paramref name="vertex"/> the base of <paramref name="node"/> and pairs up the rest of it anew; the vertex itself is then to be paired outside.</summary>
    public void Rebase(int node, int vertex)
    {
        if (node == vertex)
        {
            return;
        }

        toRebase.Push((node, vertex));
        while (toRebase.TryPop(out var change))
        {
            if (nest.Nodes[change.Node].Base != change.Base)
            {
                steps.RingsRotated++;
                RotateRing(change.Node, change.Base);
            }
        }
    }

    private void RotateRing(int blossom, int newBase)
    {
        ref var whole = ref nest.Nodes[blossom];
        var newFirst = nest.ChildHolding(blossom, newBase);
        var forward = nest.IsEvenWayForward(blossom, newFirst);
        for (var node = newFirst; node != whole.FirstChild;)
        {
            var formerMate = nest.Step(node, forward);
            var newMate = nest.Step(formerMate.Node, forward);
            nest.Pair(newMate.From, newMate.To);
            toRebase.Push((formerMate.Node, newMate.From));
            toRebase.Push((newMate.Node, newMate.To));
            node = newMate.Node;
        }

        whole.FirstChild = newFirst;
        whole.Base = newBase;
        toRebase.Push((newFirst, newBase));
    }
}
