using Counterpart.App.Access;
using Counterpart.App.Organizations;

namespace Counterpart.App.Rosters;

/// <summary>What a person does where, from a day to a day: a role and, for a teacher, grades, subjects and a room.</summary>
public sealed class Position : IFromFile
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public Person? Person { get; init; }
    public required Role Role { get; init; }
    public long? StateId { get; init; }
    public long? DistrictId { get; init; }
    public District? District { get; init; }
    public long? SchoolId { get; init; }
    public School? School { get; init; }
    public required DateOnly StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public List<string> Grades { get; set; } = [];
    public List<string> Subjects { get; set; } = [];
    public string Room { get; set; } = "";

    /// <summary>Labels of the periods the person teaches, as a student information system gave them. Empty when it did not say: not known, never free.</summary>
    public List<string> TaughtPeriods { get; set; } = [];

    /// <summary>Whoever supervises the person: never suggested as a partner.</summary>
    public long? ManagerId { get; set; }

    /// <summary>Whoever observes the person for the record: never suggested as a partner, either way.</summary>
    public long? ObserverId { get; set; }

    /// <summary>What the principal ticked for an assistant principal (constants of <see cref="May"/>).</summary>
    public List<string> Delegations { get; set; } = [];

    /// <summary>The import and its row that grades, subjects and room came from last; empty when somebody typed them.</summary>
    public long? BatchId { get; set; }

    public int? BatchRow { get; set; }

    /// <summary>The last day of a position that has ended by now: yesterday, so that the person is gone from every list at once.</summary>
    public DateOnly LastDayBefore(DateOnly today) => StartsOn < today ? today.AddDays(-1) : StartsOn;

    public bool HasLeft(DateOnly today) => EndsOn < today;

    public bool IsCurrent(DateOnly today) => StartsOn <= today && (EndsOn is null || EndsOn >= today);
}
