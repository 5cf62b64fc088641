using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports;

internal static class OpenBatches
{
    /// <summary>What a delivery has not published yet is not there; files of rules are there only for those who may set rules.</summary>
    public static IQueryable<ImportBatch> ShownTo(this IQueryable<ImportBatch> visible, Actor actor)
    {
        var maySetRules = actor.Holds(May.SetRules);
        return visible.Where(b => b.State != ImportState.Staged).Where(b => maySetRules || b.Kind != FileKind.Rules);
    }

    /// <summary>The batch to work on, or the answer to give instead: it is not there, it is over, or somebody changed it.</summary>
    public static async Task<(ImportBatch? Batch, Outcome? Instead)> FindOpenAsync(this AppDb db, Actor actor, BatchSeen seen, CancellationToken cancel)
    {
        var batch = await db.ImportBatches.VisibleTo(actor).ShownTo(actor).SingleOrDefaultAsync(b => b.PublicId == seen.Id, cancel);
        return batch switch
        {
            null => (null, new Outcome.Missing()),
            { State: ImportState.Saved } => (null, new Outcome.Stale("This file was saved already. Nothing was saved twice.")),
            { State: ImportState.GivenUp } => (null, new Outcome.Stale("This file was given up already. Send it again if you need it.")),
            _ when batch.Version != seen.Version => (null, new Outcome.Stale("Somebody worked on this file since you opened it. This is how it stands now.")),
            _ => (batch, null),
        };
    }
}
