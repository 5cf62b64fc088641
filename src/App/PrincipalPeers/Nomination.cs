using Counterpart.App.Organizations;
using Counterpart.App.Rosters;

namespace Counterpart.App.PrincipalPeers;

/// <summary>An administrator whom a district nominates for a year. Matched only after the own yes.</summary>
public sealed class Nomination : IPeerRow
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PeerYearId { get; init; }
    public PeerYear? PeerYear { get; init; }
    public required long DistrictId { get; init; }
    public District? District { get; init; }
    public required long PersonId { get; init; }
    public Person? Person { get; init; }

    /// <summary>The school the person leads; visits take place there.</summary>
    public required long SchoolId { get; init; }

    public School? School { get; init; }

    /// <summary>elementary, middle, high or other: the school's, unless the district said otherwise.</summary>
    public required string Level { get; set; }

    /// <summary>Farther than that, in miles, is too far; empty: no limit.</summary>
    public int? TravelMiles { get; set; }

    /// <summary>Days on which no visit can be.</summary>
    public List<DateOnly> AvoidDates { get; set; } = [];

    /// <summary><see cref="NomineeCard"/>, sealed for <see cref="Data.Purpose"/> nominee cards.</summary>
    public required byte[] SealedCard { get; set; }

    public required DateTime NominatedAt { get; init; }
    public required long NominatedById { get; init; }
    public NomineeReply Reply { get; set; }
    public DateTime? RepliedAt { get; set; }

    /// <summary>The district took the nomination back, or the person left.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>When the card and what else was said was deleted, as announced.</summary>
    public DateTime? ForgottenAt { get; set; }

    public int Version { get; set; }
}
