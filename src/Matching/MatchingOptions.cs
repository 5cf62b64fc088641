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
}
