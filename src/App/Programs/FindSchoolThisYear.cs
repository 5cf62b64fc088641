using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs;

/// <summary>Finds the current year of the actor's school in the program: the year that runs now, else the one that starts next.</summary>
public sealed class FindSchoolThisYear(AppDb db, TimeProvider clock)
{
    /// <returns>Null when the school does not take part: then nothing under /school is there.</returns>
    public Task<SchoolThisYear?> ExecuteAsync(Actor actor, CancellationToken cancel) =>
        InAsync(db.ProgramSchools.VisibleTo(actor), cancel);

    /// <summary>For a teacher: the school of the position the actor acts in.</summary>
    public Task<SchoolThisYear?> OfTeacherAsync(Actor actor, CancellationToken cancel) =>
        InAsync(db.ProgramSchools.Where(p => p.SchoolId == actor.SchoolId), cancel);

    /// <summary>For work that no person at the school does.</summary>
    public Task<SchoolThisYear?> OfSchoolAsync(long schoolId, CancellationToken cancel) =>
        InAsync(db.ProgramSchools.Where(p => p.SchoolId == schoolId), cancel);

    private async Task<SchoolThisYear?> InAsync(IQueryable<ProgramSchool> mine, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var dayBefore = DateOnly.FromDateTime(now).AddDays(-1);
        var found = await mine.AsNoTracking()
            .Where(p => p.OptedOutOn == null && p.SchoolYear!.EndsOn >= dayBefore)
            .OrderBy(p => p.SchoolYear!.StartsOn)
            .Select(p => new SchoolThisYear
            {
                ProgramSchoolId = p.Id,
                SchoolId = p.SchoolId,
                DistrictId = p.DistrictId,
                StateId = p.SchoolYear!.StateId,
                YearId = p.SchoolYearId,
                YearName = p.SchoolYear.Name,
                YearStartsOn = p.SchoolYear.StartsOn,
                SchoolName = p.School!.Name,
                Zone = p.School.TimeZone,
                CardsDueOn = p.CardsDueOn,
                CadenceShownSince = p.CadenceShownSince,
                MatchSettings = p.MatchSettings,
                Pooling = p.Pooling,
                Today = dayBefore,
            })
            .FirstOrDefaultAsync(cancel);
        return found is null ? null : found with { Today = SchoolTime.DayIn(now, found.Zone) };
    }
}
