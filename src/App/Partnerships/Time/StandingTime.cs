using System.Text.Json;
using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Time;

/// <summary>When the people of a partnership meet again and again: a time on the wall clock of the school, never an instant, so that 8:50 stays 8:50 when the clocks change.</summary>
public sealed class StandingTime : ISchoolOwned
{
    public long Id { get; init; }

    /// <summary>Also its name in calendars, for life: whatever is changed, a calendar knows it as the same meeting.</summary>
    public required Guid PublicId { get; init; }

    public required long PartnershipId { get; init; }
    public Partnership? Partnership { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>Mon to Fri, or the name of a rotation day.</summary>
    public required string Day { get; set; }

    /// <summary>How many days the school's rotation has; 0 on a weekday.</summary>
    public int CycleDays { get; set; }

    public bool EveryOther { get; set; }
    public required DateOnly FirstDay { get; set; }
    public required TimeOnly StartsAt { get; set; }
    public required int Minutes { get; set; }

    /// <summary>IANA zone of the school.</summary>
    public required string Zone { get; set; }

    /// <summary>In words; may be empty.</summary>
    public required string Room { get; set; }

    /// <summary>A list of <see cref="MovedDay"/> as JSON: single meetings that take place another time. No word of anybody.</summary>
    public string MovedDays { get; set; } = "[]";

    public required long SetById { get; set; }
    public required DateTime SetAt { get; set; }

    /// <summary>Each change goes to everybody in the partnership as a calendar invitation by email.</summary>
    public bool ByMail { get; set; }

    public DateTime? StoppedAt { get; set; }

    /// <summary>Grows with each change, and says so to calendars.</summary>
    public int Version { get; set; } = 1;

    public StandingPlan Plan => new(CycleDays, EveryOther, FirstDay) { Moves = JsonSerializer.Deserialize<MovedDay[]>(MovedDays)! };
}
