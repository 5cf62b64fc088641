using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>A school year as Tennessee keeps it: holidays and testing windows of the state, breaks and in-service days of the first school.</summary>
public sealed class DemoCalendar(AppDb db)
{
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var first = await db.ProgramSchools.Include(p => p.SchoolYear).OrderBy(p => p.Id).FirstAsync(cancel);
        var year = first.SchoolYear!.StartsOn.Year;
        var thanksgiving = Nth(year, 11, DayOfWeek.Thursday, 4);
        db.AddRange(
            Of(first, false, Nth(year, 9, DayOfWeek.Monday, 1), 1, "Labor Day", CalendarKind.NoSchool),
            Of(first, false, thanksgiving, 2, "Thanksgiving", CalendarKind.NoSchool),
            Of(first, false, Nth(year, 11, DayOfWeek.Monday, 5), 19, "End-of-course tests, fall", CalendarKind.Testing),
            Of(first, false, Nth(year + 1, 1, DayOfWeek.Monday, 3), 1, "Martin Luther King Jr. Day", CalendarKind.NoSchool),
            Of(first, false, Nth(year + 1, 4, DayOfWeek.Monday, 2), 19, "TCAP", CalendarKind.Testing),
            Of(first, false, Nth(year + 1, 5, DayOfWeek.Monday, 5), 1, "Memorial Day", CalendarKind.NoSchool),
            Of(first, true, Nth(year, 10, DayOfWeek.Monday, 1), 5, "Fall break", CalendarKind.NoSchool),
            Of(first, true, thanksgiving.AddDays(-1), 1, "Day before Thanksgiving", CalendarKind.NoSchool),
            Of(first, true, Nth(year, 12, DayOfWeek.Monday, 3), 14, "Winter break", CalendarKind.NoSchool),
            Of(first, true, Nth(year, 12, DayOfWeek.Monday, 3).AddDays(14), 1, "In-service", CalendarKind.InService),
            Of(first, true, Nth(year + 1, 2, DayOfWeek.Monday, 3), 1, "Presidents’ Day", CalendarKind.NoSchool),
            Of(first, true, Nth(year + 1, 3, DayOfWeek.Monday, 3), 5, "Spring break", CalendarKind.NoSchool));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The last one when there are fewer.</summary>
    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
        return day.Month == month ? day : day.AddDays(-7);
    }

    private static CalendarEntry Of(ProgramSchool school, bool isOwn, DateOnly first, int days, string name, CalendarKind kind) => new()
    {
        PublicId = PublicId.New(),
        StateId = school.SchoolYear!.StateId,
        SchoolYearId = school.SchoolYearId,
        SchoolId = isOwn ? school.SchoolId : null,
        DistrictId = isOwn ? school.DistrictId : null,
        FirstDay = first,
        LastDay = first.AddDays(days - 1),
        Name = name,
        Kind = kind,
    };
}
