namespace Counterpart.Matching;

/// <summary>Two vertices that a matching puts together.</summary>
/// <param name="U">The smaller vertex, counted from 0.</param>
/// <param name="V">The larger vertex.</param>
public readonly record struct VertexPair(int U, int V)
{
    /// <summary>Both vertices with a dash between them, like 2-5.</summary>
    public override string ToString() => FormattableString.Invariant($"{U}-{V}");
}
