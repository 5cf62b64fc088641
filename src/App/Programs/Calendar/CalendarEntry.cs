namespace Counterpart.App.Programs.Calendar;

/// <summary>A stretch of days on the calendar of a state, for all its schools, or of one school, for itself.</summary>
public sealed class CalendarEntry
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long StateId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>Empty for the state's own: those hold at every school.</summary>
    public long? SchoolId { get; init; }

    public long? DistrictId { get; init; }
    public required DateOnly FirstDay { get; set; }
    public required DateOnly LastDay { get; set; }

    /// <summary>"Thanksgiving".</summary>
    public required string Name { get; set; }

    public required CalendarKind Kind { get; set; }
    public int Version { get; set; }
}
