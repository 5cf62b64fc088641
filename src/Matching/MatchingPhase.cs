namespace Counterpart.Matching;

/// <summary>What a long search is doing; see <c>docs/matching-sparse.md</c>.</summary>
public enum MatchingPhase
{
    /// <summary>Choosing the edges to begin with.</summary>
    Choosing,

    /// <summary>Pairing as if odd rings could be paired by halves.</summary>
    HalfIntegral,

    /// <summary>Pairing whoever is left, with blossoms.</summary>
    Blossoms,

    /// <summary>Writing down the answer and its certificate.</summary>
    Writing,
}
