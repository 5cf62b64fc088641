namespace Counterpart.Matching;

/// <summary>What counts as the best matching, and what is settled before the search begins. The same for a <see cref="WeightedGraph"/> and a <see cref="WeightMatrix"/>.</summary>
public sealed record MatchingOptions
{
    /// <summary>
    /// When false (the default), only the total weight counts: a vertex stays alone whenever that makes the total larger, and an edge that is worth no more than leaving
    /// both ends alone is never used. When true, the number of pairs comes first and the total weight decides among the matchings with as many
    /// pairs as possible, whatever the weights are; then edges of negative weight are used too. For a perfect matching ask for this: if there is none, the certificate's barrier shows why.
    /// </summary>
    public bool AsManyPairsFirst { get; init; }

    /// <summary>For each vertex what it is worth to leave it alone, of either sign; null: nothing. Limited like weights. It is not part of <see cref="MatchingResult.TotalWeight"/>.</summary>
    public IReadOnlyList<long>? AloneValues { get; init; }

    /// <summary>Pairs that are not allowed, whatever the graph says.</summary>
    public IReadOnlyList<VertexPair> Forbidden { get; init; } = [];

    /// <summary>Pairs that are settled; the rest is paired as well as it can be around them.</summary>
    public IReadOnlyList<VertexPair> Forced { get; init; } = [];

    /// <summary>Vertices that stay alone.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];

    /// <summary>
    /// How many parts of a graph that no edge joins may be solved at the same time, at least 1 (the default). The answer is the same for every number.
    /// Only large graphs of several components gain by more than one; a matrix is solved on one thread.
    /// </summary>
    public int Threads { get; init; } = 1;

    /// <summary>Told from time to time how far a search on a large graph is, perhaps from several threads; null (the default) when nobody wants to know. A matrix is solved too soon to tell.</summary>
    public IProgress<MatchingProgress>? Progress { get; init; }
}
