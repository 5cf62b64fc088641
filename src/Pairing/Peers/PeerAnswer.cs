namespace Counterpart.Pairing;

/// <summary>A state's answer as it is stored: together with the question it can be checked and repeated bit for bit.</summary>
public sealed record PeerAnswer
{
    /// <summary>The groups, kept ones included, ascending by first member.</summary>
    public required IReadOnlyList<PeerGroup> Groups { get; init; }

    /// <summary>Everybody in no group, ascending by id.</summary>
    public required IReadOnlyList<PeerLeftOut> LeftOut { get; init; }

    /// <summary>The engine's proof that no other set of pairs has more pairs, or as many and more points.</summary>
    public required EngineProof Proof { get; init; }

    /// <summary>Version of the rules and of the engine: <see cref="PeerPairer.EngineVersion"/>.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>The settings, as <see cref="PeerPoints.ToText"/> gives them.</summary>
    public required string Settings { get; init; }

    /// <summary>SHA-256 of the rest of the question in canonical form; 64 hexadecimal digits.</summary>
    public required string InputDigest { get; init; }
}
