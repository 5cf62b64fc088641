using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

internal static class OpenDeliveries
{
    /// <summary>The delivery to work on, or the answer to give instead: it is not there, it is over, or somebody changed it.</summary>
    public static async Task<(Delivery? Delivery, Outcome? Instead)> FindOpenAsync(this AppDb db, Actor actor, BatchSeen seen, CancellationToken cancel)
    {
        var delivery = await db.Deliveries.VisibleTo(actor).SingleOrDefaultAsync(d => d.PublicId == seen.Id, cancel);
        return delivery switch
        {
            null => (null, new Outcome.Missing()),
            { State: DeliveryState.GivenUp or DeliveryState.Refused } => (null, new Outcome.Stale("This file is gone already. Send it again if you need it.")),
            _ when delivery.Version != seen.Version => (null, new Outcome.Stale("Somebody worked on this file since you opened it. This is how it stands now.")),
            _ => (delivery, null),
        };
    }
}
