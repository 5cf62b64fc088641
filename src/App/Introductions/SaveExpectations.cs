using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>Sets what the school expects and gives, or changes it for one partnership only.</summary>
public sealed class SaveExpectations(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ForSchoolAsync(Actor actor, SchoolThisYear here, SchoolExpectations wanted, CancellationToken cancel)
    {
        var program = await db.ProgramSchools.VisibleTo(actor).SingleOrDefaultAsync(p => p.Id == here.ProgramSchoolId, cancel);
        if (program is null)
        {
            return new Outcome.Missing();
        }

        var pairs = await db.Partnerships.VisibleTo(actor).CountAsync(p => p.SchoolYearId == here.YearId && p.EndsOn == null, cancel);
        Objection[] objections = [.. ExpectationRules.ObjectionsTo(wanted, pairs)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        program.Expectations = wanted.Write();
        if (!program.StepsDone.Contains("expectations"))
        {
            program.StepsDone.Add("expectations");
        }

        db.Record(actor, clock.GetUtcNow().UtcDateTime, "expectations.saved");
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done("Expectations saved. Letters printed from now on say this.");
    }

    /// <param name="wanted">Null goes back to the school's.</param>
    public async Task<Outcome> ForPairAsync(Actor actor, Guid id, int version, SchoolExpectations? wanted, CancellationToken cancel)
    {
        var pair = await db.Partnerships.VisibleTo(actor).Include(p => p.Seats).SingleOrDefaultAsync(p => p.PublicId == id && p.EndsOn == null, cancel);
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        Objection[] objections = wanted is null ? [] : [.. ExpectationRules.ObjectionsTo(wanted, pairs: 1)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (pair.Version != version)
        {
            return PairChanges.SomebodyElse;
        }

        pair.Expectations = wanted?.Write() ?? "";
        pair.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "expectations.saved", pair.Reference, pair.Seats.Select(s => s.PersonId).OfType<long>());
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(wanted is null ? "This partnership follows the school's expectations again." : "Expectations changed for this partnership only.")
            : PairChanges.SomebodyElse;
    }
}
