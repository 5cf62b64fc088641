using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>The school's days and clocks, worked out here once more: nothing of the product is asked.</summary>
internal sealed class YearDays(bool isEastern)
{
    public static readonly DateOnly First = new(2026, 8, 3);
    public static readonly DateOnly LastOfSchool = new(2027, 5, 28);
    public static readonly DateOnly LastOfYear = new(2027, 6, 30);

    /// <summary>By then everything that is not kept has gone.</summary>
    public static readonly DateOnly Last = new(2027, 9, 3);

    public static readonly IReadOnlyList<CalendarDays> Plan =
    [
        new(new(2026, 9, 7), new(2026, 9, 7), "Labor Day", CalendarKind.NoSchool),
        new(new(2026, 10, 5), new(2026, 10, 9), "Fall break", CalendarKind.NoSchool),
        new(new(2026, 11, 25), new(2026, 11, 27), "Thanksgiving", CalendarKind.NoSchool),
        new(new(2026, 11, 30), new(2026, 12, 18), "Tests, fall", CalendarKind.Testing),
        new(new(2026, 12, 21), new(2027, 1, 3), "Winter break", CalendarKind.NoSchool),
        new(new(2027, 1, 4), new(2027, 1, 4), "In-service", CalendarKind.InService),
        new(new(2027, 1, 18), new(2027, 1, 18), "Martin Luther King Jr. Day", CalendarKind.NoSchool),
        new(new(2027, 2, 15), new(2027, 2, 15), "Presidents' Day", CalendarKind.NoSchool),
        new(new(2027, 3, 15), new(2027, 3, 19), "Spring break", CalendarKind.NoSchool),
        new(new(2027, 4, 12), new(2027, 4, 30), "Tests, spring", CalendarKind.Testing),
        new(new(2027, 5, 31), new(2027, 6, 30), "Summer", CalendarKind.NoSchool),
    ];

    private const int Ends = 6;
    private const int Begins = 17;

    // Clocks change at two in the morning on November 1, 2026 and March 14, 2027.
    private static readonly DateOnly back = new(2026, 11, 1);
    private static readonly DateOnly forward = new(2027, 3, 14);

    private readonly HashSet<DateOnly> closed = [.. Plan.Where(d => d.Kind == CalendarKind.NoSchool).SelectMany(d => d.Each())];
    private readonly HashSet<DateOnly> testing = [.. Plan.Where(d => d.Kind == CalendarKind.Testing).SelectMany(d => d.Each())];
    private readonly int standard = isEastern ? -5 : -6;

    public string Zone => isEastern ? "America/New_York" : "America/Chicago";

    /// <summary>What the wall clock shows.</summary>
    public DateTime Local(DateTime utc)
    {
        var isSummer = utc < back.ToDateTime(new TimeOnly(1 - standard, 0)) || utc >= forward.ToDateTime(new TimeOnly(2 - standard, 0));
        return utc.AddHours(standard + (isSummer ? 1 : 0));
    }

    /// <param name="time">After three in the morning: before that a clock may show the same twice.</param>
    public DateTime Utc(DateOnly day, TimeOnly time) => DateTime.SpecifyKind(day.ToDateTime(time).AddHours(-standard - (day < back || day >= forward ? 1 : 0)), DateTimeKind.Utc);

    public bool IsSchoolDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !closed.Contains(day);

    /// <summary>Whether somebody may get a message that nobody asked for.</summary>
    public bool MayArrive(DateTime utc)
    {
        var local = Local(utc);
        var day = DateOnly.FromDateTime(local);
        return IsSchoolDay(day) && !testing.Contains(day) && local.Hour is >= Ends and < Begins;
    }

    /// <summary>For an office of the district, which keeps no school's breaks.</summary>
    public bool IsOfficeTime(DateTime utc) => Local(utc) is { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday), Hour: >= Ends and < Begins };

    /// <summary>Snow.</summary>
    public void Close(DateOnly day) => closed.Add(day);

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
