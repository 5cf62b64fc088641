namespace Counterpart.Matching;

/// <summary>An undirected edge: the two vertices could be paired, and this is what the pair is worth.</summary>
/// <param name="U">One end, counted from 0. Which end comes first means nothing; a graph hands its edges out with the smaller end first.</param>
/// <param name="V">The other end.</param>
/// <param name="Weight">What the pair is worth, a whole number of either sign in the caller's own unit.</param>
public readonly record struct WeightedEdge(int U, int V, long Weight);
