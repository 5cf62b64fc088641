namespace Counterpart.Matching;

/// <summary>One group of three and the pairs of the rest.</summary>
/// <param name="A">The smallest vertex of the three.</param>
/// <param name="B">The next.</param>
/// <param name="C">The largest.</param>
/// <param name="TripleWorth">What the three are worth together.</param>
/// <param name="Rest">The best pairs of the others, with their certificate; the three stay alone in it.</param>
public sealed record TripleResult(int A, int B, int C, long TripleWorth, MatchingResult Rest)
{
    /// <summary>The weight of all pairs and the worth of the group of three.</summary>
    public long TotalWorth => Rest.TotalWeight + TripleWorth;
}
