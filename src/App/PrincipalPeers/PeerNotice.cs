using Counterpart.App.Organizations;

namespace Counterpart.App.PrincipalPeers;

/// <summary>What the department tells a director of schools about the matches of the district: one a wave.</summary>
public sealed class PeerNotice : IPeerRow
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PeerYearId { get; init; }
    public PeerYear? PeerYear { get; init; }
    public required long DistrictId { get; init; }
    public District? District { get; init; }

    /// <summary>1 for the first time a year is finalized.</summary>
    public required int Wave { get; init; }

    /// <summary>The words around the list of matches, as the state edited them; empty: the usual words.</summary>
    public string Words { get; set; } = "";

    public required DateTime MadeAt { get; init; }
    public DateTime? SentAt { get; set; }

    /// <summary>The last day on which the director may raise a concern before administrators are told.</summary>
    public DateOnly? ConcernUntil { get; set; }

    public DateTime? AcknowledgedAt { get; set; }

    /// <summary>What the director is concerned about, sealed: the state's to read.</summary>
    public byte[]? SealedConcern { get; set; }

    public DateTime? ConcernAt { get; set; }
    public DateTime? ConcernSettledAt { get; set; }

    /// <summary>Whom somebody of the state talked with about it. Silence is not consent.</summary>
    public string ContactWho { get; set; } = "";

    public DateOnly? ContactOn { get; set; }
    public long? ContactById { get; set; }
    public int Version { get; set; }
}
