using Counterpart.App.Access;

namespace Counterpart.App.Organizations.Bells;

/// <summary>One period of a school's day in one school year: what it is called, when it is, and on which days.</summary>
public sealed class BellPeriod : ISchoolOwned
{
    public long Id { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>"1", "Lunch", "Specials".</summary>
    public required string Label { get; init; }

    public required TimeOnly StartsAt { get; init; }
    public required TimeOnly EndsAt { get; init; }

    /// <summary>Mon to Fri, or the names of rotation days.</summary>
    public required List<string> Days { get; init; }

    /// <summary>Its place on the form.</summary>
    public required int Place { get; init; }
}
