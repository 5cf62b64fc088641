namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>The follow-up call of a pair, on the wall clock of whoever set it; each reads it on the own clock.</summary>
public sealed class PeerCall : IPeerRow
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PairId { get; init; }
    public PeerPair? Pair { get; init; }
    public required DateOnly On { get; set; }
    public required TimeOnly StartsAt { get; set; }
    public required int Minutes { get; set; }

    /// <summary>IANA.</summary>
    public required string Zone { get; set; }

    public bool ByMail { get; set; }
    public DateTime? DoneAt { get; set; }
    public required DateTime ChangedAt { get; set; }
    public int Version { get; set; }
}
