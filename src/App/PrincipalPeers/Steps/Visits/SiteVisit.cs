namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>A visit of one school by the administrators of the others. Its time is on the wall clock of the school that is visited.</summary>
public sealed class SiteVisit : IPeerRow
{
    public long Id { get; init; }

    /// <summary>Names it in calendars, for life.</summary>
    public required Guid PublicId { get; init; }

    public required long PairId { get; init; }
    public PeerPair? Pair { get; init; }

    /// <summary>1, 2, and 3 in a group of three.</summary>
    public required int Number { get; init; }

    /// <summary>Whose school is visited.</summary>
    public required long HostSeatId { get; init; }

    public PeerSeat? HostSeat { get; init; }
    public required DateOnly On { get; set; }
    public required TimeOnly StartsAt { get; set; }
    public required int Minutes { get; set; }

    /// <summary>IANA: the host school's.</summary>
    public required string Zone { get; init; }

    /// <summary>Calendar invitations go to each of them by email.</summary>
    public bool ByMail { get; set; }

    /// <summary><see cref="VisitPlan"/>, sealed.</summary>
    public required byte[] SealedPlan { get; set; }

    /// <summary>The email address of the host school's office, sealed; only the host reads it. Null where the office is told nothing.</summary>
    public byte[]? SealedOffice { get; set; }

    public DateTime? DoneAt { get; set; }
    public required DateTime ChangedAt { get; set; }
    public int Version { get; set; }
    public List<VisitNote> Notes { get; init; } = [];
}
