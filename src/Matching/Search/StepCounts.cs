namespace Counterpart.Matching.Search;

/// <summary>What a search did, so that tests can name the events of a graph and count its cost in steps instead of seconds.</summary>
internal sealed class StepCounts
{
    /// <summary>Pairs made before the first stage.</summary>
    public long HeadStartPairs { get; set; }

    public long Stages { get; set; }

    /// <summary>Inner nodes entered from the tree.</summary>
    public long Grows { get; set; }

    public long GrowsIntoBlossom { get; set; }

    public long Shrinks { get; private set; }

    /// <summary>Shrinks whose ring holds a blossom that was outer before.</summary>
    public long ShrinksAroundOuterBlossom { get; private set; }

    /// <summary>Shrinks whose ring holds a blossom that was inner before.</summary>
    public long ShrinksAroundInnerBlossom { get; private set; }

    public long Expands { get; private set; }

    /// <summary>Blossoms inside an expanded blossom that stayed in the tree as inner nodes.</summary>
    public long BlossomsLeftInner { get; private set; }

    /// <summary>Blossoms inside an expanded blossom that stayed in the tree as outer nodes.</summary>
    public long BlossomsLeftOuter { get; private set; }

    /// <summary>Blossoms inside an expanded blossom that left the tree.</summary>
    public long BlossomsLeftOutside { get; private set; }

    /// <summary>Stages that ended with one more pair.</summary>
    public long Augments { get; private set; }

    /// <summary>Augmentations whose far end is a blossom with a base that was alone.</summary>
    public long AugmentsIntoBlossom { get; private set; }

    /// <summary>Stages that ended because a vertex is as well off alone.</summary>
    public long Settles { get; private set; }

    /// <summary>Settlings of another vertex than the root.</summary>
    public long SettlesBelowRoot { get; private set; }

    /// <summary>Blossoms whose base changed when a path was flipped.</summary>
    public long RingsRotated { get; set; }

    /// <summary>Edges looked at, from either end.</summary>
    public long ArcsScanned { get; set; }

    /// <summary>Events put on the timeline.</summary>
    public long EventsAdded { get; set; }

    /// <summary>Events taken from the timeline.</summary>
    public long EventsTaken { get; set; }

    public void NoteShrink(Blossoms blossoms, PlainTree tree, int first)
    {
        var (_, outer, inner) = BlossomsInRing(blossoms, tree, first);
        Shrinks++;
        ShrinksAroundOuterBlossom += outer > 0 ? 1 : 0;
        ShrinksAroundInnerBlossom += inner > 0 ? 1 : 0;
    }

    public void NoteExpand(Blossoms blossoms, PlainTree tree, int first)
    {
        var (outside, outer, inner) = BlossomsInRing(blossoms, tree, first);
        Expands++;
        BlossomsLeftOutside += outside;
        BlossomsLeftOuter += outer;
        BlossomsLeftInner += inner;
    }

    public void NoteEnd(Blossoms blossoms, bool isRoot, int to)
    {
        if (to == MatchingResult.Alone)
        {
            Settles++;
            SettlesBelowRoot += isRoot ? 0 : 1;
        }
        else
        {
            Augments++;
            AugmentsIntoBlossom += blossoms.IsBlossom(blossoms.OutermostOf(to)) ? 1 : 0;
        }
    }

    private static (int Outside, int Outer, int Inner) BlossomsInRing(Blossoms blossoms, PlainTree tree, int first)
    {
        var (outside, outer, inner) = (0, 0, 0);
        var child = first;
        do
        {
            if (blossoms.IsBlossom(child))
            {
                var side = tree.SideOf(child);
                outside += side == Side.None ? 1 : 0;
                outer += side == Side.Outer ? 1 : 0;
                inner += side == Side.Inner ? 1 : 0;
            }

            child = blossoms.NextChild(child);
        }
        while (child != first);
        return (outside, outer, inner);
    }
}
