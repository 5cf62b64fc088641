using Counterpart.App.Access;

namespace Counterpart.App.Rosters;

/// <summary>One period of a teacher's week. Only a period the teacher offered counts as meeting time.</summary>
public sealed class TeacherPeriod : ISchoolOwned
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>Mon to Fri, or the name of a rotation day.</summary>
    public required string Day { get; init; }

    public required TimeOnly StartsAt { get; init; }
    public required TimeOnly EndsAt { get; init; }
    public required PeriodKind Kind { get; init; }
    public long? BatchId { get; init; }
    public int? BatchRow { get; init; }
}
