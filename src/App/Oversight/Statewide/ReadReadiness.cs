using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Reads which schools of a state suggestions can be run for. Every count is over schools that are opted in, with an agreement on file.</summary>
public sealed class ReadReadiness(AppDb db, TimeProvider clock)
{
    /// <summary>The year that runs now, else the one that starts next: the year a school works on.</summary>
    public async Task<SchoolYear?> YearAsync(Actor actor, CancellationToken cancel)
    {
        var today = SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone);
        return await db.SchoolYears.AsNoTracking().Where(y => y.StateId == actor.StateId && y.EndsOn >= today).OrderBy(y => y.StartsOn).FirstOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyList<SchoolReadiness>> ExecuteAsync(Actor actor, SchoolYear year, CancellationToken cancel)
    {
        var today = SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone);
        var agreed = db.DataAgreements.Where(a => a.SignedOn <= today && (a.EndsOn == null || a.EndsOn >= today)).Select(a => a.DistrictId);
        var taking = db.ProgramSchools.Where(p => p.SchoolYearId == year.Id && p.OptedOutOn == null).Select(p => p.SchoolId);
        var schools = db.Schools.VisibleTo(actor).Where(s => taking.Contains(s.Id) && agreed.Contains(s.DistrictId));
        var ids = schools.Select(s => s.Id);
        var away = db.Participations.Where(p => p.SchoolYearId == year.Id && p.Answer == TakingPart.NotThisYear);
        var people = await db.Positions
            .Where(p => p.Role == Role.Teacher && p.SchoolId != null && ids.Contains(p.SchoolId.Value) && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .Where(p => !away.Any(a => a.SchoolId == p.SchoolId && a.PersonId == p.PersonId))
            .GroupBy(p => p.SchoolId!.Value).Select(g => new { g.Key, Count = g.Select(p => p.PersonId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var ground = await db.Cards.Where(c => c.SchoolYearId == year.Id && ids.Contains(c.SchoolId)).Select(c => c.SchoolId)
            .Union(db.ResultSheets.Where(r => r.IndicatorCount > 0 && ids.Contains(r.SchoolId)).Select(r => r.SchoolId)).ToHashSetAsync(cancel);
        var versions = db.DraftVersions.Where(d => d.SchoolYearId == year.Id && ids.Contains(d.SchoolId));
        var drafts = await versions.Select(d => d.SchoolId).Distinct().ToHashSetAsync(cancel);
        var touched = await versions.Where(d => d.Act != DraftAct.RanByState).Select(d => d.SchoolId).Distinct().ToHashSetAsync(cancel);
        var rows = await schools.OrderBy(s => s.District!.Name).ThenBy(s => s.Name).Select(s => new { s.Id, s.DistrictId, s.Name }).ToListAsync(cancel);
        return
        [
            .. rows.Select(s => new SchoolReadiness(
                s.Id, s.DistrictId, s.Name, people.GetValueOrDefault(s.Id), ground.Contains(s.Id),
                touched.Contains(s.Id) ? DraftStand.WorkedOn : drafts.Contains(s.Id) ? DraftStand.Untouched : DraftStand.None)),
        ];
    }
}
