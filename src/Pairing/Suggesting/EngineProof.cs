namespace Counterpart.Pairing;

/// <summary>
/// The engine's proof that no other set of pairs is worth more, in plain data. Vertices are people numbered by <see cref="Vertices"/>.
/// The values are those of <see cref="Matching.Certificate"/>, which says what they mean and checks them.
/// </summary>
public sealed record EngineProof
{
    /// <summary>Ids of the people the engine paired, in the engine's order. Kept groups are not among them, nor who is in the <see cref="GroupOrigin.BestThree"/> group and in no kept one.</summary>
    public required IReadOnlyList<string> Vertices { get; init; }

    /// <summary>The chosen edges, ascending.</summary>
    public required IReadOnlyList<ChosenEdge> Chosen { get; init; }

    /// <summary>Twice the dual value of each vertex.</summary>
    public required IReadOnlyList<long> DoubledVertexDuals { get; init; }

    /// <summary>Odd sets with their dual values.</summary>
    public required IReadOnlyList<ProofBlossom> Blossoms { get; init; }

    /// <summary>The witness that there cannot be more pairs, as positions among the vertices; null when the number of pairs did not come first.</summary>
    public IReadOnlyList<int>? Barrier { get; init; }

    /// <summary>The total weight of the chosen edges.</summary>
    public required long Total { get; init; }
}
