using System.Diagnostics;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Runs suggestions over the state's nominees. What the state accepted or locked stays; everything else is proposed anew, with the fewest changes among equals.
/// The run is kept with the digest of its input and its proof.</summary>
public sealed class RunPeers(AppDb db, Vault vault, LoadPeers load, PeerDrafts drafts)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerThisYear year, int seen, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await drafts.HoldAsync(year, seen, cancel))
        {
            return new Outcome.Stale("Somebody changed the draft since you opened it. Look at it as it is now, then run again.");
        }

        var loaded = await load.ExecuteAsync(year, cancel);
        if (loaded.People.Count < 2)
        {
            return new Outcome.Refused("", "Suggestions need at least two nominees who said yes.");
        }

        var draft = await drafts.LoadAsync(year, cancel);
        var members = draft.ToDictionary(p => p.Id, p => PeerDrafts.Members(p, loaded));
        var question = loaded.Question with
        {
            Kept = [.. draft.Where(p => p.Mark != PeerMark.None && members[p.Id].Count > 0).Select(p => members[p.Id])],
            Before = [.. draft.Select(p => members[p.Id]).Where(m => m.Count > 0)],
            Threads = Environment.ProcessorCount,
        };
        var start = Stopwatch.GetTimestamp();
        var answer = PeerPairer.Suggest(question, cancel);
        var took = Stopwatch.GetElapsedTime(start);
        drafts.Replace(year, loaded, draft, answer.Groups.Select(g => g.Members));
        db.Add(new PeerRun
        {
            PublicId = PublicId.New(),
            PeerYearId = year.Id,
            RanAt = drafts.Now,
            RanById = actor.PersonId,
            Settings = answer.Settings,
            InputDigest = answer.InputDigest,
            EngineVersion = answer.EngineVersion,
            Milliseconds = (int)took.TotalMilliseconds,
            SealedProof = vault.SealSmall(Purpose.Proof, answer),
            NomineeCount = loaded.People.Count,
            PairCount = answer.Groups.Count,
        });
        db.Record(actor, drafts.Now, "peers.run", $"{answer.Groups.Count} pairs of {loaded.People.Count}", loaded.People.Select(p => p.PersonId));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{Words.Count(answer.Groups.Count, "pair")}, {Words.Count(answer.LeftOut.Count, "nominee")} without a partner. Nothing is sent.");
    }
}
