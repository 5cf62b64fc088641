using Counterpart.App.Access;

namespace Counterpart.App.Partnerships;

/// <summary>One place in a partnership. The unique index on (year, person, place) keeps anybody from sitting in two partnerships by accident:
/// a second place needs the recorded consent of the person.</summary>
public sealed class PartnershipSeat : ISchoolOwned
{
    public long Id { get; init; }
    public long PartnershipId { get; init; }
    public Partnership? Partnership { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public long? PersonId { get; set; }
    public long? VacantSeatId { get; set; }

    /// <summary>1, or 2 with consent.</summary>
    public required int Place { get; init; }

    public long? ConsentId { get; init; }
    public DateOnly? EndsOn { get; set; }

    /// <summary>The principal talked with this person one to one on that day.</summary>
    public DateOnly? TalkedOn { get; set; }

    public DateTime? FocusAgreedAt { get; set; }
    public DateTime? BringsAgreedAt { get; set; }

    /// <summary>Yes or talk first. "Not this year" stands in <see cref="Rosters.Participation"/> only, so that it counts everywhere at once.</summary>
    public InvitationAnswer? Answer { get; set; }

    public DateTime? AnsweredAt { get; set; }

    /// <summary>The principal noted that the talk the person asked for took place.</summary>
    public DateTime? TalkNotedAt { get; set; }

    /// <summary>Counts what happened to this place alone. The partnership's own number would tell one partner that the other answered.</summary>
    public int Version { get; set; }
}
