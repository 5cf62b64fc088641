namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>How one person closes the year with a peer: optional. Its words are the writer's; one line goes up only when the writer says to whom.</summary>
public sealed class PeerDebrief : IPeerRow
{
    public long Id { get; init; }
    public required long SeatId { get; init; }
    public PeerSeat? Seat { get; init; }
    public required long DistrictId { get; init; }

    /// <summary><see cref="DebriefText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    /// <summary>What the ideas that were kept are about, without their words: for counts.</summary>
    public List<LeadershipPractice> Practices { get; set; } = [];

    public DateTime? FinishedAt { get; set; }
    public DateTime? SkippedAt { get; set; }

    /// <summary>The line for others, sealed apart; null until it is shared, and again when it was taken back.</summary>
    public byte[]? SealedLine { get; set; }

    public bool LineToState { get; set; }
    public bool LineToDirector { get; set; }
    public DateTime? LineSharedAt { get; set; }
    public int Version { get; set; }
}
