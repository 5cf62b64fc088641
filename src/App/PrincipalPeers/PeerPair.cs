namespace Counterpart.App.PrincipalPeers;

/// <summary>Two administrators of different districts (three for an odd number): suggested, then finalized, then introduced. Neither leads.</summary>
public sealed class PeerPair : IPeerRow
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PeerYearId { get; init; }
    public PeerYear? PeerYear { get; init; }
    public PeerMark Mark { get; set; }

    /// <summary>Put together by the state, not by a run: a second ring, a group of three, a wish.</summary>
    public required bool IsByHand { get; init; }

    public required DateTime MadeAt { get; init; }
    public DateTime? FinalizedAt { get; set; }
    public long? FinalizedById { get; set; }

    /// <summary>With which notices it was told: <see cref="PeerNotice.Wave"/>; 0 before it is finalized.</summary>
    public int Wave { get; set; }

    /// <summary>When its people were told; until then they see nothing of it.</summary>
    public DateTime? IntroducedAt { get; set; }

    public DateOnly? EndsOn { get; set; }

    /// <summary>Why it ended, in words for its people: "Joan Pell's district left P3".</summary>
    public string EndWords { get; set; } = "";

    /// <summary>When its words were deleted, as announced.</summary>
    public DateTime? ForgottenAt { get; set; }

    public int Version { get; set; }
    public List<PeerSeat> Seats { get; init; } = [];
}
