using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Reads the latest order of a state, and which principals cannot be written to.</summary>
public sealed class ReadStateRun(AppDb db, TimeProvider clock)
{
    /// <returns>Null before the first order.</returns>
    public async Task<StateRunView?> LatestAsync(Actor actor, CancellationToken cancel)
    {
        var run = await db.StateRuns.AsNoTracking().VisibleTo(actor).OrderByDescending(r => r.Id)
            .Select(r => new { r.Id, r.OrderedAt, r.EndedAt, By = db.People.Where(p => p.Id == r.OrderedById).Select(p => p.Name).FirstOrDefault() }).FirstOrDefaultAsync(cancel);
        if (run is null)
        {
            return null;
        }

        var mine = db.StateRunSchools.Where(s => s.RunId == run.Id);
        var counts = await mine.GroupBy(s => s.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var without = await mine.Where(s => s.Words != "").Join(db.Schools.VisibleTo(actor), s => s.SchoolId, c => c.Id, (s, c) => new { c.PublicId, c.Name, District = c.District!.Name, s.Words })
            .OrderBy(s => s.District).ThenBy(s => s.Name).ToListAsync(cancel);
        return new(run.OrderedAt, run.By ?? "", run.EndedAt, counts, [.. without.Select(s => new SchoolNamed(s.PublicId, s.Name, s.District, s.Words))]);
    }

    /// <summary>Of these schools, those whose principal has no address here, or that have no principal: somebody calls them.</summary>
    public async Task<IReadOnlyList<SchoolNamed>> ToCallAsync(Actor actor, IReadOnlySet<long> schools, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var reached = db.Positions.Where(p => p.Role == Role.Principal && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today) && p.Person!.Email != null).Select(p => p.SchoolId);
        var rows = await db.Schools.VisibleTo(actor).Where(s => !reached.Contains(s.Id)).OrderBy(s => s.District!.Name).ThenBy(s => s.Name)
            .Select(s => new { s.Id, s.PublicId, s.Name, District = s.District!.Name }).ToListAsync(cancel);
        return [.. rows.Where(r => schools.Contains(r.Id)).Select(r => new SchoolNamed(r.PublicId, r.Name, r.District))];
    }
}
