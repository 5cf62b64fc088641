namespace Counterpart.Matching;

/// <summary>How far a long search is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="VerticesLeft">How many vertices it still has to look after in this phase, or in the part of the graph it is at; it may rise when a phase begins again with more edges.</param>
public readonly record struct MatchingProgress(MatchingPhase Phase, int VerticesLeft);
