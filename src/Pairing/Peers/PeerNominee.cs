namespace Counterpart.Pairing;

/// <summary>An administrator who takes part in the Principal Peer Partnership (P3) this year.</summary>
public sealed record PeerNominee
{
    /// <summary>Stable id, unique in the question; compared byte by byte. The order of ids decides nothing but ties.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the nominee's district, as <see cref="PeerDistrictFacts.Id"/> has it.</summary>
    public required string DistrictId { get; init; }

    /// <summary>elementary, middle, high or another word; compared without regard to case. Empty when unknown: then no level is the same.</summary>
    public string Level { get; init; } = "";

    /// <summary>Codes of indicators the nominee declares to work on; each counts once.</summary>
    public IReadOnlyList<string> Focus { get; init; } = [];

    /// <summary>Codes of indicators the nominee could share.</summary>
    public IReadOnlyList<string> Share { get; init; } = [];

    /// <summary>Growth areas seen in results. Counted, at <see cref="PeerPoints.ResultsWeight"/>, only where <see cref="Focus"/> is empty; leave empty when results are off.</summary>
    public IReadOnlyList<string> ResultFocus { get; init; } = [];

    /// <summary>Strengths seen in results; counted like <see cref="ResultFocus"/> only where <see cref="Share"/> is empty.</summary>
    public IReadOnlyList<string> ResultShare { get; init; } = [];

    /// <summary>How far, in whole miles from 0, the nominee travels; null for no limit. Two districts whose distance is unknown are near enough.</summary>
    public int? TravelMiles { get; init; }

    /// <summary>Days on which no visit can be.</summary>
    public IReadOnlyCollection<DateOnly> AvoidDays { get; init; } = [];

    /// <summary>Ids of those who supervise or evaluate the nominee: never a partner, either way.</summary>
    public IReadOnlyList<string> SupervisorIds { get; init; } = [];

    /// <summary>Ids of last year's partners.</summary>
    public IReadOnlyList<string> LastYearPartnerIds { get; init; } = [];

    /// <summary>What the nominee said about last year's partner.</summary>
    public PartnerWish Wish { get; init; }
}
