namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>The Individual Action Plan of one administrator: recommended, never required. The partner reads it once it is shared; the director of schools knows its status only.</summary>
public sealed class ActionPlan : IPeerRow
{
    public long Id { get; init; }
    public required long SeatId { get; init; }
    public PeerSeat? Seat { get; init; }
    public required long DistrictId { get; init; }

    /// <summary><see cref="ActionPlanText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    public required DateTime ChangedAt { get; set; }
    public DateTime? SharedAt { get; set; }
    public DateTime? CompletedAt { get; set; }

    /// <summary>Null unless a file was attached.</summary>
    public ActionPlanFile? File { get; set; }

    public int Version { get; set; }
}
