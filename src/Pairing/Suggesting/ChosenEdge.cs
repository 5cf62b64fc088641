namespace Counterpart.Pairing;

/// <summary>A chosen pair and its weight in the engine (points, scaled so that fewest changes decide between equals).</summary>
/// <param name="U">Position of one person among the proof's vertices.</param>
/// <param name="V">Position of the other.</param>
/// <param name="Weight">The weight.</param>
public readonly record struct ChosenEdge(int U, int V, long Weight);
