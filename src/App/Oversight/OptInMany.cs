using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.April;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

/// <summary>Records the agreements and opt-ins that a list of schools names. What is on file already stays. The caller's transaction, and its audit entry.</summary>
public sealed class OptInMany(AppDb db, CarryApril april, TimeProvider clock)
{
    /// <returns>How many schools take part now that did not before.</returns>
    public async Task<int> ExecuteAsync(Actor actor, IReadOnlyDictionary<string, District> districts, IReadOnlyList<SchoolToAdd> schools, CancellationToken cancel)
    {
        if (!schools.Any(s => s.OptsIn || s.AgreedOn is not null))
        {
            return 0;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        await AgreeAsync(schools, districts, today, cancel);
        var year = await db.SchoolYears.Where(y => y.StateId == actor.StateId && y.EndsOn >= today).OrderBy(y => y.StartsOn).FirstOrDefaultAsync(cancel);
        var program = await db.Programs.FirstOrDefaultAsync(p => p.StateId == actor.StateId && p.Kind == ProgramKind.Ipi, cancel);
        var added = year is null || program is null ? [] : await WithoutAsync(actor, year, program, [.. schools.Where(s => s.OptsIn).Select(s => (districts[s.DistrictNumber].Id, s.SchoolNumber))], cancel);
        List<ProgramSchool> rows = [.. added.Select(s => new ProgramSchool { ProgramId = program!.Id, SchoolYearId = year!.Id, SchoolId = s.Id, DistrictId = s.DistrictId, OptedInOn = today })];
        db.AddRange(rows);
        if (rows.Count > 0)
        {
            await april.ManyAsync(year!, rows, cancel);
        }

        db.Record(actor, now, "school.opted-in", $"{added.Count} of a list");
        await db.SaveChangesAsync(cancel);
        return added.Count;
    }

    private async Task AgreeAsync(IReadOnlyList<SchoolToAdd> schools, IReadOnlyDictionary<string, District> districts, DateOnly today, CancellationToken cancel)
    {
        var agreed = await db.DataAgreements.Where(a => a.EndsOn == null || a.EndsOn >= today).Select(a => a.DistrictId).ToHashSetAsync(cancel);
        db.AddRange(schools.Where(s => s.AgreedOn <= today && agreed.Add(districts[s.DistrictNumber].Id))
            .Select(s => new DataAgreement { DistrictId = districts[s.DistrictNumber].Id, Title = "Data agreement", SignedOn = s.AgreedOn!.Value }));
    }

    /// <summary>The named schools that have no part in the year yet.</summary>
    private async Task<List<School>> WithoutAsync(Actor actor, SchoolYear year, PartnershipProgram program, HashSet<(long District, string Number)> named, CancellationToken cancel)
    {
        var taking = await db.ProgramSchools.Where(p => p.SchoolYearId == year.Id && p.ProgramId == program.Id).Select(p => p.SchoolId).ToHashSetAsync(cancel);
        var all = await db.Schools.Where(s => s.District!.StateId == actor.StateId).OrderBy(s => s.Id).ToListAsync(cancel);
        return [.. all.Where(s => named.Contains((s.DistrictId, s.Number)) && !taking.Contains(s.Id))];
    }
}
