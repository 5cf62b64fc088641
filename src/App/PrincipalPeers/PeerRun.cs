namespace Counterpart.App.PrincipalPeers;

/// <summary>A run of suggestions over a state's nominees, with what repeats it and proves its answer.</summary>
public sealed class PeerRun
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PeerYearId { get; init; }
    public required DateTime RanAt { get; init; }
    public required long RanById { get; init; }
    public required string Settings { get; init; }
    public required string InputDigest { get; init; }
    public required string EngineVersion { get; init; }

    /// <summary>How long it took, in thousandths of a second.</summary>
    public required int Milliseconds { get; init; }

    /// <summary>The engine's answer and its proof, sealed.</summary>
    public required byte[] SealedProof { get; init; }

    public required int NomineeCount { get; init; }
    public required int PairCount { get; init; }
}
