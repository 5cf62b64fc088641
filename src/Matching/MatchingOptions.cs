namespace Counterpart.Matching;

/// <summary>What counts as the best matching.</summary>
public sealed record MatchingOptions
{
    /// <summary>
    /// When false (the default), only the total weight counts: a vertex stays alone whenever that makes the total larger, and an edge of weight
    /// zero or less is never used. When true, the number of pairs comes first and the total weight decides among the matchings with as many
    /// pairs as possible, whatever the weights are; then edges of negative weight are used too.
    /// </summary>
    public bool AsManyPairsFirst { get; init; }

    /// <summary>
    /// How many parts of the graph that no edge joins may be solved at the same time, at least 1 (the default). The answer is the same for every number.
    /// Only large graphs of several components gain by more than one.
    /// </summary>
    public int Threads { get; init; } = 1;

    /// <summary>Told from time to time how far a search on a large graph is, perhaps from several threads; null (the default) when nobody wants to know.</summary>
    public IProgress<MatchingProgress>? Progress { get; init; }
}
