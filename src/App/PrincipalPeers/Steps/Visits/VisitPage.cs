namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>One visit of a pair as one of its people reads it, planned or not.</summary>
public sealed record VisitPage
{
    public required OwnPeers Peers { get; init; }
    public required int Number { get; init; }

    /// <summary>Null until a day is set.</summary>
    public required SiteVisit? Visit { get; init; }

    /// <summary>Of the visit; of one that is not set yet, what it will begin with.</summary>
    public required VisitPlan Plan { get; init; }

    /// <summary>Those who may host it: who hosts no other one.</summary>
    public required IReadOnlyList<PeerPerson> Hosts { get; init; }

    public required OwnNote Own { get; init; }

    /// <summary>What others shared of theirs.</summary>
    public required IReadOnlyList<(PeerPerson Writer, VisitNoteText Text)> Shared { get; init; }

    /// <summary>To know about its day; never in the way.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>To the host only: the address of the own office, and what became of the newest email to it, in words. Empty where there is none.</summary>
    public required (string Address, string Told) Office { get; init; }

    public bool IsDone => Visit?.DoneAt is not null;
    public PeerPerson Host => Peers.OfSeat(Visit!.HostSeatId);
    public PeerTime Time => VisitEvents.TimeOf(Visit!);
    public bool IsHost => Visit is not null && Visit.HostSeatId == Peers.Me.SeatId;
    public IEnumerable<PeerPerson> Visitors => Peers.People.Where(p => p.SeatId != Visit!.HostSeatId);
    public string Address => $"{Peers.Address}/visits/{Number}";
    public PeerInvitation Invitation => VisitEvents.Of(Visit!, Host.School);
    public VisitGround Ground => new(Peers.IntroducedOn, Peers.YearEndsOn, [.. Hosts.Select(h => (Plumbing.PublicId.InAddress(h.PublicId), h.SeatId))]);
}
