using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs.Calendar.OfState;

/// <summary>Days that hold at every school of the state.</summary>
[Authorize(May.RunPrograms)]
public sealed class CalendarModel(AppDb db, SaveCalendar save, TimeProvider clock) : CalendarPage(db, save)
{
    private readonly AppDb years = db;

    public override string Address => "/state/calendar";

    protected override async Task<CalendarOwner?> FindOwnerAsync(CancellationToken cancel)
    {
        var today = SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone);
        var year = await years.SchoolYears.AsNoTracking().Where(y => y.StateId == User.Actor().StateId && y.EndsOn >= today).OrderBy(y => y.StartsOn).FirstOrDefaultAsync(cancel);
        return year is null ? null : new() { StateId = year.StateId, YearId = year.Id, YearName = year.Name, YearStartsOn = year.StartsOn };
    }
}
