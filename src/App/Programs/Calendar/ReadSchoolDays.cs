using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs.Calendar;

/// <summary>Reads the calendar that holds at a school: the state's entries and the school's own. Days are dates, so every year the school has may come along.</summary>
public static class ReadSchoolDays
{
    public static async Task<SchoolDays> SchoolDaysAsync(this AppDb db, long schoolId, CancellationToken cancel)
    {
        var state = db.Schools.Where(s => s.Id == schoolId).Select(s => s.District!.StateId);
        return new(await db.CalendarEntries.AsNoTracking()
            .Where(e => e.SchoolId == schoolId || (e.SchoolId == null && state.Contains(e.StateId)))
            .OrderBy(e => e.FirstDay).ThenBy(e => e.Id)
            .Select(e => new CalendarDays(e.FirstDay, e.LastDay, e.Name, e.Kind)).ToListAsync(cancel));
    }

    /// <summary>The state's entries alone, for who is at no school.</summary>
    public static async Task<SchoolDays> StateDaysAsync(this AppDb db, long stateId, CancellationToken cancel) => new(await db.CalendarEntries.AsNoTracking()
        .Where(e => e.SchoolId == null && e.StateId == stateId).OrderBy(e => e.FirstDay).ThenBy(e => e.Id)
        .Select(e => new CalendarDays(e.FirstDay, e.LastDay, e.Name, e.Kind)).ToListAsync(cancel));
}
