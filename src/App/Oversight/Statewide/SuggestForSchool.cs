using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Suggests partners for one school of a state's order: suggestions, the row's end and the notice to the principal are one transaction, so that a kill at any moment leaves all of it or nothing.</summary>
public sealed class SuggestForSchool(AppDb db, FindSchoolThisYear find, RunSuggestions suggest, NoticePrincipals notices)
{
    /// <returns>The row of a school that waits, or null.</returns>
    public async Task<long?> NextAsync(CancellationToken cancel)
    {
        var open = db.StateRuns.Where(r => r.EndedAt == null);
        return await db.StateRunSchools.Where(s => s.State == SchoolRunState.Waiting && open.Any(r => r.Id == s.RunId)).OrderBy(s => s.Id).Select(s => (long?)s.Id).FirstOrDefaultAsync(cancel);
    }

    public async Task ExecuteAsync(long id, CancellationToken cancel)
    {
        var row = await db.StateRunSchools.SingleAsync(s => s.Id == id, cancel);
        var run = await db.StateRuns.AsNoTracking().SingleAsync(r => r.Id == row.RunId, cancel);
        if (await find.OfSchoolAsync(row.SchoolId, cancel) is not { } here || here.YearId != run.SchoolYearId || !await HasAgreementAsync(here, cancel))
        {
            await LeaveAsync(id, SchoolRunState.LeftAlone, "The school does not take part any more, or its district’s agreement has ended.", cancel);
            return;
        }

        var acts = await db.DraftVersions.Where(d => d.SchoolId == here.SchoolId && d.SchoolYearId == here.YearId).Select(d => new { d.Number, d.Act }).ToListAsync(cancel);
        if (acts.Count > 0 && (!run.Again || acts.Exists(a => a.Act != DraftAct.RanByState)))
        {
            await LeaveAsync(id, SchoolRunState.LeftAlone, "Somebody at the school was faster: its draft is theirs.", cancel);
            return;
        }

        row.State = SchoolRunState.Done;
        await notices.AddAsync(here, cancel);
        var order = new RunOrder { Seen = acts.Count == 0 ? 0 : acts.Max(a => a.Number), Act = DraftAct.RanByState, Scope = RunScope.Anew };
        try
        {
            var outcome = await suggest.ExecuteAsync(await ActorAsync(run, here, cancel), here, order, cancel);
            if (outcome is not Outcome.Done)
            {
                await LeaveAsync(id, SchoolRunState.Failed, Said(outcome), cancel);
            }
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || AppDb.IsTaken(e.InnerException))
        {
            // Another node did this school, or the order was cancelled meanwhile. Nothing of ours was saved, and the row has ended.
            await LeaveAsync(id, SchoolRunState.Failed, Said(new Outcome.Missing()), cancel);
        }
    }

    /// <summary>Ends the row without suggestions, unless it has ended.</summary>
    public async Task LeaveAsync(long id, SchoolRunState state, string words, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await db.StateRunSchools.Where(s => s.Id == id && s.State == SchoolRunState.Waiting)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.State, state).SetProperty(x => x.Words, words), cancel);
    }

    /// <summary>Ends orders in which no school waits any more.</summary>
    public Task EndAsync(DateTime now, CancellationToken cancel) =>
        db.StateRuns.Where(r => r.EndedAt == null && !r.Schools.Any(s => s.State == SchoolRunState.Waiting)).ExecuteUpdateAsync(r => r.SetProperty(x => x.EndedAt, now), cancel);

    private static string Said(Outcome outcome) => outcome is Outcome.Refused refused
        ? refused.Objections[0].Message
        : "Somebody at the school worked on the same people at the same moment. Suggest partners once more.";

    private Task<bool> HasAgreementAsync(SchoolThisYear here, CancellationToken cancel) =>
        db.DataAgreements.AnyAsync(a => a.DistrictId == here.DistrictId && a.SignedOn <= here.Today && (a.EndsOn == null || a.EndsOn >= here.Today), cancel);

    /// <summary>The state lead who gave the order, acting at this school: its audit says so.</summary>
    private async Task<Actor> ActorAsync(StateRun run, SchoolThisYear here, CancellationToken cancel) => new()
    {
        PersonId = run.OrderedById,
        Name = await db.People.Where(p => p.Id == run.OrderedById).Select(p => p.Name).SingleOrDefaultAsync(cancel) ?? "The state",
        Role = Role.StateLead,
        PositionId = 0,
        SessionId = 0,
        StateId = run.StateId,
        DistrictId = here.DistrictId,
        SchoolId = here.SchoolId,
    };
}
