namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>What one person brings to the call: its writer's until shared.</summary>
public sealed class CallNote : IPeerRow
{
    public long Id { get; init; }
    public required long SeatId { get; init; }
    public PeerSeat? Seat { get; init; }
    public required long DistrictId { get; init; }

    /// <summary><see cref="CallText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    public DateTime? SharedAt { get; set; }
    public int Version { get; set; }
}
