using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Connections.Fetching;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections;

/// <summary>Puts a fetch in line; a node takes it at once.</summary>
public sealed class AskForFetch(AppDb db, FetchBell bell, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, bool wantsResults, CancellationToken cancel)
    {
        var connection = await db.Connections.VisibleTo(actor).SingleOrDefaultAsync(cancel);
        if (connection is null)
        {
            return new Outcome.Missing();
        }

        if (connection.State != FetchState.Idle)
        {
            return new Outcome.Stale("A fetch is under way already. This is how it stands now.");
        }

        (connection.State, connection.WantsResults, connection.AskedById, connection.IsNight) = (FetchState.Waiting, wantsResults, actor.PersonId, false);
        connection.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "fetch.asked", wantsResults ? "rosters and results" : "rosters");
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody worked on this connection at the same moment. This is how it stands now.");
        }

        bell.Ring();
        return new Outcome.Done("The fetch goes on in the background. Nothing is saved before you say so.");
    }
}
