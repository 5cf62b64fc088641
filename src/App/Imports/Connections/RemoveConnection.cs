using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections;

/// <summary>Forgets a server with its key and secret. What was fetched stays.</summary>
public sealed class RemoveConnection(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, bool isSure, CancellationToken cancel)
    {
        var connection = await db.Connections.VisibleTo(actor).SingleOrDefaultAsync(cancel);
        if (connection is null)
        {
            return new Outcome.Missing();
        }

        if (!isSure)
        {
            return new Outcome.Refused("Sure", "Tick that the connection is to be removed, or leave it as it is.");
        }

        db.Remove(connection);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "connection.removed", connection.Host);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("The connection is removed, with its key and secret. What was fetched before stays.")
            : new Outcome.Stale("Somebody changed this connection at the same moment. This is how it stands now.");
    }
}
