using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>"We meet, we don't log", set or taken back by either of a pair. It does not touch the number that leaders' pages count by: nothing of theirs changes.</summary>
public sealed class SetLogging(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, OwnPair pair, bool meetsWithoutLog, CancellationToken cancel)
    {
        var row = await db.Partnerships.SingleAsync(p => p.Id == pair.Id, cancel);
        if (row.MeetsWithoutLog != meetsWithoutLog)
        {
            row.MeetsWithoutLog = meetsWithoutLog;
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "logging.chosen", "", pair.PersonIds);
            if (!await db.TrySaveAsync(cancel))
            {
                return new Outcome.Stale("Your principal changed something about this partnership at the same moment. Press once more.");
            }
        }

        return new Outcome.Done(meetsWithoutLog
            ? $"Noted: you meet and do not log. Nobody reminds you or {pair.PartnersFirst} this year, and it is never evidence against anyone."
            : "Noted: you log when it suits you.");
    }
}
