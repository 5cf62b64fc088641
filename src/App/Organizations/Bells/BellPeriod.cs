using Counterpart.App.Access;

namespace Counterpart.App.Organizations.Bells;

/// <summary>One period of a school's day in one school year: what it is called, when it is, on which days, and for whom.</summary>
public sealed class BellPeriod : ISchoolOwned
{
    public long Id { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>The schedule for certain dates that it belongs to; empty for the usual one, which alone makes a week.</summary>
    public long? ScheduleId { get; init; }

    /// <summary>"1", "Lunch", "Specials".</summary>
    public required string Label { get; init; }

    public required TimeOnly StartsAt { get; init; }
    public required TimeOnly EndsAt { get; init; }

    /// <summary>Mon to Fri, or the names of rotation days.</summary>
    public required List<string> Days { get; init; }

    /// <summary>Grades it is for; empty for all. Grades may eat, or go to specials, at different times.</summary>
    public List<string> Grades { get; init; } = [];

    public BellUse Use { get; init; }

    /// <summary>Its place on the form.</summary>
    public required int Place { get; init; }

    /// <summary>A teacher whose grades nobody knows may be in any of them.</summary>
    public bool IsFor(IReadOnlyList<string> grades) => Grades.Count == 0 || grades.Count == 0 || Grades.Intersect(grades, StringComparer.Ordinal).Any();
}
