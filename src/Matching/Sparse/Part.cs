namespace Counterpart.Matching.Sparse;

/// <summary>Consecutive vertices that no edge joins to others: one or more connected components, which can be solved apart from the rest.</summary>
internal readonly record struct Part(int First, int Count)
{
    public int End => First + Count;
}
