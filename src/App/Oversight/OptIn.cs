using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

/// <summary>What the state records about a school: the district's agreement, taking part this year, who leads it.</summary>
public sealed class OptIn(AppDb db, CallLog calls, CarryApril april, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private DateOnly Today => DateOnly.FromDateTime(Now);

    public Task<Outcome> AgreeAsync(Actor actor, Guid id, DateOnly signedOn, Said said, CancellationToken cancel) => WithAsync(actor, id, "agreement.recorded", school =>
    {
        if (signedOn > Today)
        {
            return Task.FromResult<Outcome>(new Outcome.Refused("SignedOn", "The day is still to come. Record the agreement once it is signed"));
        }

        calls.NoteSource(actor, school, CallKind.Agreed, said);
        db.Add(new DataAgreement { DistrictId = school.DistrictId, Title = "Data agreement", SignedOn = signedOn });
        return Task.FromResult<Outcome>(new Outcome.Done("Agreement recorded."));
    }, cancel);

    public Task<Outcome> InAsync(Actor actor, Guid id, Said said, CancellationToken cancel) => WithAsync(actor, id, "school.opted-in", async school =>
    {
        var year = await db.SchoolYears.Where(y => y.StateId == actor.StateId && y.EndsOn >= Today).OrderBy(y => y.StartsOn).FirstOrDefaultAsync(cancel);
        var program = await db.Programs.FirstOrDefaultAsync(p => p.StateId == actor.StateId && p.Kind == ProgramKind.Ipi, cancel);
        if (year is null || program is null)
        {
            return new Outcome.Refused("", "There is no current school year yet. Add one before schools opt in");
        }

        var row = await db.ProgramSchools.FirstOrDefaultAsync(p => p.SchoolId == school.Id && p.SchoolYearId == year.Id && p.ProgramId == program.Id, cancel);
        if (row is null)
        {
            var added = new ProgramSchool { ProgramId = program.Id, SchoolYearId = year.Id, SchoolId = school.Id, DistrictId = school.DistrictId, OptedInOn = Today };
            db.Add(added);
            await april.ManyAsync(year, [added], cancel);
        }
        else
        {
            row.OptedOutOn = null;
        }

        calls.NoteSource(actor, school, CallKind.OptedIn, said);
        return new Outcome.Done($"{school.Name} takes part in {year.Name}.");
    }, cancel);

    public Task<Outcome> OutAsync(Actor actor, Guid id, Said said, CancellationToken cancel) => WithAsync(actor, id, "school.opted-out", async school =>
    {
        foreach (var row in await db.ProgramSchools.Where(p => p.SchoolId == school.Id && p.OptedOutOn == null && p.SchoolYear!.EndsOn >= Today).ToListAsync(cancel))
        {
            row.OptedOutOn = Today;
        }

        calls.NoteSource(actor, school, CallKind.OptedOut, said);
        return new Outcome.Done($"{school.Name} does not take part any more. Nothing was deleted.");
    }, cancel);

    private async Task<Outcome> WithAsync(Actor actor, Guid id, string action, Func<School, Task<Outcome>> change, CancellationToken cancel)
    {
        var school = await db.Schools.VisibleTo(actor).SingleOrDefaultAsync(s => s.PublicId == id, cancel);
        if (school is null)
        {
            return new Outcome.Missing();
        }

        var outcome = await change(school);
        if (outcome is not Outcome.Done)
        {
            return outcome;
        }

        db.Record(actor, Now, action, school.Number);
        return await db.TrySaveAsync(cancel) ? outcome : new Outcome.Stale("Somebody else changed this school at the same moment. Look at it as it is now.");
    }
}
