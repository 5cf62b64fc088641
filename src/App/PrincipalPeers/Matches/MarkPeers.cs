using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Accepts pairs of the draft, locks them, frees them again or takes them apart.</summary>
public sealed class MarkPeers(AppDb db, PeerDrafts drafts)
{
    /// <param name="ids">The pairs; those that are gone by now are passed over.</param>
    public async Task<Outcome> MarkAsync(Actor actor, PeerThisYear year, IReadOnlyCollection<Guid> ids, PeerMark mark, CancellationToken cancel)
    {
        var pairs = await db.PeerPairs.VisibleTo(actor).Include(p => p.Seats).Where(p => p.PeerYearId == year.Id && p.FinalizedAt == null && ids.Contains(p.PublicId)).ToListAsync(cancel);
        if (pairs.Count == 0)
        {
            return new Outcome.Missing();
        }

        pairs.ForEach(p => (p.Mark, p.Version) = (mark, p.Version + 1));
        db.Record(actor, drafts.Now, "peers.marked", $"{mark}: {pairs.Count}", pairs.SelectMany(p => p.Seats).Select(s => s.PersonId));
        return !await db.TrySaveAsync(cancel)
            ? new Outcome.Stale("Somebody changed the same pair at the same moment. Look at it as it is now.")
            : new Outcome.Done(mark switch
            {
                PeerMark.Accepted => $"{Words.Count(pairs.Count, "pair")} accepted. A new run keeps {(pairs.Count == 1 ? "it" : "them")}. Nothing is sent.",
                PeerMark.Locked => "Locked. No run and no other choice moves this pair.",
                _ => "Open again: the next run may change this pair.",
            });
    }

    /// <summary>The two have no partner then, until a run or a choice gives them one.</summary>
    public async Task<Outcome> BreakAsync(Actor actor, PeerThisYear year, Guid id, CancellationToken cancel)
    {
        var pair = await db.PeerPairs.VisibleTo(actor).Include(p => p.Seats).SingleOrDefaultAsync(p => p.PeerYearId == year.Id && p.FinalizedAt == null && p.PublicId == id, cancel);
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        drafts.Remove(pair);
        db.Record(actor, drafts.Now, "peers.taken-apart", persons: pair.Seats.Select(s => s.PersonId));
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("The pair is taken apart. A run would propose it again if it is the best; to prevent that, keep the two apart.")
            : new Outcome.Stale("Somebody changed the same pair at the same moment. Look at it as it is now.");
    }
}
