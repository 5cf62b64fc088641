namespace Counterpart.Matching;

/// <summary>What counts as the best matching of a <see cref="WeightMatrix"/>, and what is settled before the search begins.</summary>
public sealed record DenseOptions
{
    /// <summary>See <see cref="MatchingOptions.AsManyPairsFirst"/>. For a perfect matching ask for this: if there is none, the certificate's barrier shows why.</summary>
    public bool AsManyPairsFirst { get; init; }

    /// <summary>For each vertex what it is worth to leave it alone, of either sign; null: nothing. Limited like weights. It is not part of <see cref="MatchingResult.TotalWeight"/>.</summary>
    public IReadOnlyList<long>? AloneValues { get; init; }

    /// <summary>Pairs that are not allowed, whatever the matrix says.</summary>
    public IReadOnlyList<VertexPair> Forbidden { get; init; } = [];

    /// <summary>Pairs that are settled; the rest is paired as well as it can be around them.</summary>
    public IReadOnlyList<VertexPair> Forced { get; init; } = [];

    /// <summary>Vertices that stay alone.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];
}
