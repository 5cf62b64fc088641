using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Neighbors;

/// <summary>Adds one pair of neighbors by hand, or takes one out.</summary>
public sealed class SetNeighbor(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> AddAsync(Actor actor, Guid? first, Guid? second, string reason, CancellationToken cancel)
    {
        var ids = await db.Districts.VisibleTo(actor).Where(d => d.PublicId == first || d.PublicId == second).OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(cancel);
        if (ids.Count != 2)
        {
            return new Outcome.Refused("First", "Choose two districts.");
        }

        if (reason.Length > 80)
        {
            return new Outcome.Refused("Reason", "Say why in 80 letters at most.");
        }

        db.Add(new NeighborPair { PublicId = PublicId.New(), StateId = actor.StateId!.Value, FirstId = ids[0], SecondId = ids[1], Reason = reason.Length > 0 ? reason : "added by hand" });
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "neighbors.added");
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("They are neighbors now.") : new Outcome.Refused("First", "These two are neighbors already.");
    }

    public async Task<Outcome> RemoveAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var pair = await db.NeighborPairs.SingleOrDefaultAsync(p => p.PublicId == id && p.StateId == actor.StateId, cancel);
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        db.Remove(pair);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "neighbors.removed");
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done("They are no neighbors any more. Add the two again to take this back.");
    }
}
