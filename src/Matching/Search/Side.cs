namespace Counterpart.Matching.Search;

/// <summary>Where a vertex stands in the running stage; all vertices of an outermost blossom stand alike.</summary>
internal enum Side : byte
{
    /// <summary>Not in the tree: the price stands still.</summary>
    None = 0,

    /// <summary>Label S, an even number of steps from the root: the price falls with the clock.</summary>
    Outer = 1,

    /// <summary>Label T, an odd number of steps from the root: the price rises with the clock.</summary>
    Inner = 2,
}
