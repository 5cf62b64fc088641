using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.SetUp;

/// <summary>A leader says that an optional step is done although nothing was entered, or takes that back.</summary>
public sealed class MarkStep(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(string step, bool done, Actor actor, CancellationToken cancel)
    {
        if (await schools.ExecuteAsync(actor, cancel) is not { } here || !SetUpList.Optional.Contains(step, StringComparer.Ordinal))
        {
            return new Outcome.Missing();
        }

        var program = await db.ProgramSchools.VisibleTo(actor).SingleAsync(p => p.Id == here.ProgramSchoolId, cancel);
        if (program.StepsDone.Contains(step, StringComparer.Ordinal) != done)
        {
            program.StepsDone = [.. SetUpList.Optional.Where(s => s == step ? done : program.StepsDone.Contains(s, StringComparer.Ordinal))];
            db.Record(actor, clock.GetUtcNow().UtcDateTime, done ? "step.done" : "step.reopened", step);
            await db.SaveChangesAsync(cancel);
        }

        return new Outcome.Done(done ? "Marked as done. You can open it again at any time." : "Open again.");
    }
}
