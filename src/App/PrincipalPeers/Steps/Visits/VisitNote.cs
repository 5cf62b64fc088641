namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>What one person writes about a visit: read by the partner only once it is shared. Who covers at home is never shared.</summary>
public sealed class VisitNote : IPeerRow
{
    public long Id { get; init; }
    public required long VisitId { get; init; }
    public SiteVisit? Visit { get; init; }
    public required long SeatId { get; init; }
    public required long DistrictId { get; init; }

    /// <summary><see cref="VisitNoteText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    /// <summary>What the idea is about, without its words: for counts. None when there is no idea.</summary>
    public LeadershipPractice Practice { get; set; }

    /// <summary>Who covers for the writer at home, sealed apart.</summary>
    public byte[]? SealedCover { get; set; }

    public DateTime? SharedAt { get; set; }
    public int Version { get; set; }
}
