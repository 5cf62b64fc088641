namespace Counterpart.Matching;

/// <summary>What the best answer is worth when one edge must be in it.</summary>
/// <param name="Pair">The ends of the edge.</param>
/// <param name="Worth">The weight of all pairs, this one included, and what those alone are worth; in the unit of the weights.</param>
/// <param name="PairCount">With as many pairs first, how many pairs there are then; otherwise null, since by worth alone their number says nothing.</param>
public readonly record struct EdgePrice(VertexPair Pair, long Worth, int? PairCount);
