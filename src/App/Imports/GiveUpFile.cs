using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports;

/// <summary>Ends a batch without saving: the file is gone.</summary>
public sealed class GiveUpFile(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, BatchSeen seen, CancellationToken cancel)
    {
        var (batch, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (batch is null)
        {
            return instead!;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        batch.End(ImportState.GivenUp, now, "Nothing was saved.");
        db.Record(actor, now, "import.dropped", FileKindWords.For(batch.Kind));
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("The file is gone.", batch.PublicId)
            : new Outcome.Stale("Somebody worked on this file at the same moment. This is how it stands now.");
    }
}
