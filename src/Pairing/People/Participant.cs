namespace Counterpart.Pairing;

/// <summary>
/// One person of the school, or a vacant seat, with everything pairing may know. Two participants with equal content are interchangeable;
/// <see cref="Id"/> is only a label and never influences who is better for whom (it breaks ties through the recorded seed).
/// </summary>
public sealed record Participant
{
    /// <summary>The person's id, one in a school.</summary>
    public required string Id { get; init; }

    /// <summary>False for "not this year": the person is in no pair, and the reason is never shown to others.</summary>
    public bool TakesPart { get; init; } = true;

    /// <summary>True for a seat to be filled later ("7 Science, to be hired"): it has grades and subjects but no results and no card.</summary>
    public bool IsVacantSeat { get; init; }

    /// <summary>Grades taught: PK, K, 1 to 12, or any other label.</summary>
    public IReadOnlyList<string> Grades { get; init; } = [];

    /// <summary>Subjects taught, in the school's words; compared without regard to case and outer spaces.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The instrument the results and the card speak of; null for the question's own rubric.</summary>
    public string? Instrument { get; init; }

    /// <summary>Results, at most one for an indicator; made by <see cref="Pooling.Pool"/>.</summary>
    public IReadOnlyList<PooledResult> Results { get; init; } = [];

    /// <summary>Indicators the person's card offers to share.</summary>
    public IReadOnlyList<string> Share { get; init; } = [];

    /// <summary>Indicators the person's card would like to work on.</summary>
    public IReadOnlyList<string> WorkOn { get; init; } = [];

    /// <summary>Indicators the principal knows this person can share ("runs our stations").</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Indicators the person left out; nothing about them is used.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What the card says about last year's partner.</summary>
    public PartnerWish Wish { get; init; }

    /// <summary>Last year's partner, or two after a group of three.</summary>
    public IReadOnlyList<string> LastYearPartnerIds { get; init; } = [];

    /// <summary>The week; null when unknown.</summary>
    public WeeklyTime? Time { get; init; }

    /// <summary>The person's manager, who is never suggested as partner.</summary>
    public string? ManagerId { get; init; }

    /// <summary>Observers of record of this person; never suggested as partners, either way.</summary>
    public IReadOnlyList<string> ObserverIds { get; init; } = [];

    /// <summary>True when the roster changed for this person since the principal last looked (joined, changed grade); only a mark to look first.</summary>
    public bool RosterChanged { get; init; }

    /// <summary>True when the person is in another partnership as well, with consent; only a mark to look first.</summary>
    public bool HasOtherPartnership { get; init; }
}
