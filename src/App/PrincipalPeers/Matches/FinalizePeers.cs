using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Finalizes what is accepted or locked, and makes one notice for each district it concerns. Nothing is sent.</summary>
public sealed class FinalizePeers(AppDb db, LoadPeers load, PeerDrafts drafts)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerThisYear year, int seen, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await drafts.HoldAsync(year, seen, cancel))
        {
            return new Outcome.Stale("Somebody changed the draft since you opened it. Look at it as it is now.");
        }

        // Somebody may have said no since: a pair counts only while all its people are in the question.
        var loaded = await load.ExecuteAsync(year, cancel);
        var pairs = (await drafts.LoadAsync(year, cancel)).Where(p => p.Mark != PeerMark.None && PeerDrafts.Members(p, loaded).Count > 1).ToList();
        if (pairs.Count == 0)
        {
            return new Outcome.Refused("", "Accept or lock at least one pair first.");
        }

        foreach (var pair in pairs)
        {
            (pair.FinalizedAt, pair.FinalizedById, pair.Version) = (drafts.Now, actor.PersonId, pair.Version + 1);
        }

        var wave = (await db.PeerNotices.Where(n => n.PeerYearId == year.Id).MaxAsync(n => (int?)n.Wave, cancel) ?? 0) + 1;
        var districts = pairs.SelectMany(p => p.Seats).Select(s => s.DistrictId).Distinct().ToList();
        db.AddRange(districts.Select(d => new PeerNotice { PublicId = PublicId.New(), PeerYearId = year.Id, DistrictId = d, Wave = wave, MadeAt = drafts.Now }));
        foreach (var pair in pairs)
        {
            pair.Wave = wave;
        }

        db.Record(actor, drafts.Now, "peers.finalized", $"{pairs.Count} pairs, {districts.Count} districts", pairs.SelectMany(p => p.Seats).Select(s => s.PersonId));
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody changed a pair at the same moment. Look at the draft as it is now.");
        }

        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{Words.Count(pairs.Count, "pair")} finalized. {Words.Count(districts.Count, "notice")} wait for you; nothing is sent yet.");
    }
}
