namespace Counterpart.App.Programs.Calendar;

/// <summary>A school's calendar as one asks it: the state's days and the school's own together.</summary>
public sealed class SchoolDays(IReadOnlyList<CalendarDays> all)
{
    public static readonly SchoolDays None = new([]);

    /// <summary>Days without school, besides weekends.</summary>
    public IReadOnlySet<DateOnly> Closed { get; } = Of(all, CalendarKind.NoSchool);

    /// <summary>Days on which nobody gets a message they did not ask for: no school, or testing.</summary>
    public IReadOnlySet<DateOnly> Quiet { get; } = Of(all, CalendarKind.NoSchool, CalendarKind.Testing);

    /// <summary>Teachers are there and students are not: the periods of a bell schedule do not hold, and a rotation does not go on.</summary>
    public IReadOnlySet<DateOnly> InService { get; } = Of(all, CalendarKind.InService);

    public bool IsSchoolDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Closed.Contains(day);

    /// <summary>What the calendar says of a day; null when it is a day like any other. No school goes before everything else.</summary>
    public CalendarDays? On(DateOnly day) => all.Where(d => d.First <= day && day <= d.Last).OrderBy(d => d.Kind).FirstOrDefault();

    /// <summary>What the calendar says between two days, both included, in order.</summary>
    public IEnumerable<CalendarDays> Between(DateOnly from, DateOnly to) => all.Where(d => d.First <= to && from <= d.Last).OrderBy(d => d.First);

    /// <summary>Weeks, Monday to Sunday, with at least one school day between the two days, both included. Breaks are out of the count.</summary>
    public int SchoolWeeks(DateOnly from, DateOnly to) => from > to ? 0
        : Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(IsSchoolDay).Select(d => Monday(d)).Distinct().Count();

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static HashSet<DateOnly> Of(IReadOnlyList<CalendarDays> all, params CalendarKind[] kinds) => [.. all.Where(d => kinds.Contains(d.Kind)).SelectMany(d => d.Each())];
}
