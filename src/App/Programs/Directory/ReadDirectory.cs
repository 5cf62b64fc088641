using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs.Directory;

/// <summary>Reads who may be called: principals of the actor's state who put themselves on the list, who still lead that school, and whose school still takes part.</summary>
public sealed class ReadDirectory(AppDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<DirectoryLine>> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var current = db.Positions.Where(p => p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today));
        var rows = await db.WillingPrincipals.AsNoTracking()
            .Where(w => w.StateId == actor.StateId
                && current.Any(p => p.PersonId == w.PersonId && p.SchoolId == w.SchoolId && p.Role == Role.Principal)
                && db.ProgramSchools.Any(p => p.SchoolId == w.SchoolId && p.OptedOutOn == null && p.SchoolYear!.EndsOn >= today))
            .Select(w => new
            {
                w.PersonId,
                w.Person!.Name,
                School = w.School!.Name,
                District = w.School.District!.Name,
                w.School.Level,
                Teachers = current.Where(p => p.SchoolId == w.SchoolId && p.Role == Role.Teacher).Select(p => p.PersonId).Distinct().Count(),
                Since = db.ProgramSchools.Where(p => p.SchoolId == w.SchoolId).Min(p => p.OptedInOn),
                w.Reach,
                w.Hours,
            })
            .ToListAsync(cancel);
        return
        [
            .. rows.OrderBy(r => r.District, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.School, StringComparer.OrdinalIgnoreCase).Select(r => new DirectoryLine
            {
                Name = r.Name,
                School = r.School,
                District = r.District,
                Grades = r.Level,
                Size = DirectoryRules.SizeOf(r.Teachers),
                Since = SchoolTime.SayMonth(r.Since),
                Reach = r.Reach,
                Hours = r.Hours,
                IsMe = r.PersonId == actor.PersonId,
            }),
        ];
    }
}
