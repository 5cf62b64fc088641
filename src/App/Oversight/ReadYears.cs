using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.April;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

/// <summary>The school years of a state, newest first, with what teachers said at the end of each as counts.</summary>
public sealed class ReadYears(AppDb db, CountApril april, TimeProvider clock)
{
    public async Task<YearsPage> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        var today = SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone);
        var years = await db.SchoolYears.AsNoTracking().Where(y => y.StateId == actor.StateId).OrderByDescending(y => y.StartsOn)
            .Select(y => new { Row = y, Schools = db.ProgramSchools.Count(p => p.SchoolYearId == y.Id && p.OptedOutOn == null), HasApril = db.AprilCards.Any(c => c.SchoolYearId == y.Id) })
            .ToListAsync(cancel);
        var lines = new List<YearLine>();
        foreach (var year in years)
        {
            lines.Add(new(year.Row.Name, year.Row.StartsOn, year.Row.EndsOn, year.Schools, year.HasApril ? await april.ExecuteAsync(year.Row.Id, cancel) : null));
        }

        return new(lines, years is [var latest, ..] ? (YearRules.Next(latest.Row.StartsOn), YearRules.MayOpenFrom(latest.Row.EndsOn)) : null, today);
    }
}
