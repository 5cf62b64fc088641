namespace Counterpart.Matching;

/// <summary>Two vertices that a matching puts together.</summary>
/// <param name="U">The smaller vertex, counted from 0.</param>
/// <param name="V">The larger vertex.</param>
public readonly record struct VertexPair(int U, int V);
