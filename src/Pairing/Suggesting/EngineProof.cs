namespace Counterpart.Pairing;

/// <summary>
/// The engine's proof that no other set of pairs is worth more, in plain data. Vertices are people numbered by <see cref="Vertices"/>.
/// </summary>
public sealed record EngineProof
{
    /// <summary>Ids of the people the engine paired (kept groups are not among them), in the engine's order.</summary>
    public required IReadOnlyList<string> Vertices { get; init; }

    /// <summary>The chosen edges.</summary>
    public required IReadOnlyList<ChosenEdge> Chosen { get; init; }

    /// <summary>The dual value of each vertex, as <c>Certificate</c> of the engine defines it.</summary>
    public required IReadOnlyList<long> VertexDuals { get; init; }

    /// <summary>Odd sets with their dual values.</summary>
    public required IReadOnlyList<ProofBlossom> Blossoms { get; init; }

    /// <summary>The total weight of the chosen edges.</summary>
    public required long Total { get; init; }

    /// <summary>True when as many pairs as possible came first.</summary>
    public bool AsManyPairsFirst { get; init; }
}
