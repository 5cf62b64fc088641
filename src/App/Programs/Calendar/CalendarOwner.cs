namespace Counterpart.App.Programs.Calendar;

/// <summary>Whose calendar is written: a state's, or a school's own, in one school year.</summary>
public sealed record CalendarOwner
{
    public required long StateId { get; init; }
    public required long YearId { get; init; }
    public required string YearName { get; init; }
    public required DateOnly YearStartsOn { get; init; }

    /// <summary>Empty for the state.</summary>
    public long? SchoolId { get; init; }

    public long? DistrictId { get; init; }

    public static CalendarOwner Of(SchoolThisYear here) => new()
    {
        StateId = here.StateId, YearId = here.YearId, YearName = here.YearName, YearStartsOn = here.YearStartsOn, SchoolId = here.SchoolId, DistrictId = here.DistrictId,
    };
}
