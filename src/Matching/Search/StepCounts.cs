namespace Counterpart.Matching.Search;

/// <summary>What a search did, so that tests can name the events of a graph and count its cost in steps instead of seconds.</summary>
internal sealed class StepCounts
{
    /// <summary>Pairs made before the first stage.</summary>
    public long HeadStartPairs { get; set; }

    public long Stages { get; set; }

    /// <summary>Inner nodes entered from the tree, and how many of them were blossoms.</summary>
    public long Grows { get; set; }

    public long GrowsIntoBlossom { get; set; }

    public long Shrinks { get; set; }

    /// <summary>Shrinks whose ring holds a blossom that was outer, and that was inner.</summary>
    public long ShrinksAroundOuterBlossom { get; set; }

    public long ShrinksAroundInnerBlossom { get; set; }

    /// <summary>Inner blossoms opened, and how many of them held a blossom.</summary>
    public long Expands { get; set; }

    public long ExpandsOfNested { get; set; }

    /// <summary>Expansions that left a blossom inside as an inner node, as an outer node, outside the tree.</summary>
    public long BlossomsLeftInner { get; set; }

    public long BlossomsLeftOuter { get; set; }

    public long BlossomsLeftOutside { get; set; }

    /// <summary>Stages that ended with one more pair, and how many flipped pairs inside a blossom, or ended in one.</summary>
    public long Augments { get; set; }

    public long AugmentsIntoBlossom { get; set; }

    public long AugmentsThroughBlossom { get; set; }

    /// <summary>Stages that ended because a vertex of the tree is better off alone, and how many chose another vertex than the root.</summary>
    public long Settles { get; set; }

    public long SettlesBelowRoot { get; set; }

    /// <summary>Edges looked at, from either end.</summary>
    public long ArcsScanned { get; set; }

    /// <summary>Events put on and taken from the timeline.</summary>
    public long EventsAdded { get; set; }

    public long EventsTaken { get; set; }

    /// <summary>Vertices whose outermost node changed.</summary>
    public long VerticesMoved { get; set; }
}
