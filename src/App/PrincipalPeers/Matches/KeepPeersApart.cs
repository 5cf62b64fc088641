using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Keeps the people of a pair apart from now on, without a reason, or takes that back.</summary>
public sealed class KeepPeersApart(AppDb db, PeerDrafts drafts)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerThisYear year, Guid id, CancellationToken cancel)
    {
        var pair = await db.PeerPairs.VisibleTo(actor).Include(p => p.Seats).SingleOrDefaultAsync(p => p.PeerYearId == year.Id && p.FinalizedAt == null && p.PublicId == id, cancel);
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        var ids = pair.Seats.Select(s => s.NominationId).Order().ToList();
        var there = (await db.PeerRules.Where(r => r.PeerYearId == year.Id && ids.Contains(r.FirstId)).Select(r => new { r.FirstId, r.SecondId }).ToListAsync(cancel)).Select(r => (r.FirstId, r.SecondId)).ToHashSet();
        db.AddRange(ids.SelectMany((first, at) => ids.Skip(at + 1).Select(second => (first, second))).Where(two => !there.Contains(two))
            .Select(two => new PeerRule { PublicId = PublicId.New(), PeerYearId = year.Id, FirstId = two.first, SecondId = two.second, SetById = actor.PersonId }));
        drafts.Remove(pair);
        db.Record(actor, drafts.Now, "peers.kept-apart");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("They are kept apart, and have no partner now. Run suggestions again, or choose other partners. You can take this back under “Kept apart”.")
            : new Outcome.Stale("Somebody changed the same pair at the same moment. Look at it as it is now.");
    }

    public async Task<Outcome> TakeBackAsync(Actor actor, PeerThisYear year, Guid id, CancellationToken cancel)
    {
        var rule = await db.PeerRules.SingleOrDefaultAsync(r => r.PublicId == id && r.PeerYearId == year.Id, cancel);
        if (rule is null)
        {
            return new Outcome.Missing();
        }

        db.Remove(rule);
        db.Record(actor, drafts.Now, "peers.apart-taken-back");
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done("The two may be partners again.");
    }
}
