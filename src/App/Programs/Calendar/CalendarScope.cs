namespace Counterpart.App.Programs.Calendar;

public static class CalendarScope
{
    /// <summary>What the owner wrote and may change.</summary>
    public static IQueryable<CalendarEntry> OwnedBy(this IQueryable<CalendarEntry> all, CalendarOwner owner) => all.Where(e =>
        e.StateId == owner.StateId && e.SchoolYearId == owner.YearId && e.SchoolId == owner.SchoolId);

    /// <summary>What the state wrote for all: a school reads it and does not change it.</summary>
    public static IQueryable<CalendarEntry> OfStateFor(this IQueryable<CalendarEntry> all, CalendarOwner owner) => all.Where(e =>
        e.StateId == owner.StateId && e.SchoolYearId == owner.YearId && e.SchoolId == null && owner.SchoolId != null);
}
