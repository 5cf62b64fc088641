namespace Counterpart.Matching.Sparse;

/// <summary>What a <see cref="BlossomPhase"/> did, so that tests can name the events that a graph forces.</summary>
internal sealed class BlossomSteps
{
    public long Grows { get; set; }

    /// <summary>Blossoms that a tree entered as inner nodes.</summary>
    public long RelabelsAsInner { get; set; }

    public long Shrinks { get; set; }

    /// <summary>Shrinks whose ring holds a blossom.</summary>
    public long NestedShrinks { get; set; }

    public long Expands { get; set; }

    /// <summary>Expansions of a blossom that holds another one.</summary>
    public long NestedExpands { get; set; }

    public long Augments { get; set; }

    /// <summary>Blossoms whose base changed when a path was flipped.</summary>
    public long RingsRotated { get; set; }

    /// <summary>Roots that another vertex of their tree was left alone for, or that stay alone themselves.</summary>
    public long Settles { get; set; }
}
