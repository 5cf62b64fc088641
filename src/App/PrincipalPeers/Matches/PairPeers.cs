using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Puts two nominees together because the state chose so: with the best plan for everybody else, or by hand where no suggestion would.</summary>
public sealed class PairPeers(AppDb db, LoadPeers load, PeerDrafts drafts)
{
    /// <summary>Neighbors: everybody who is in no marked pair may move.</summary>
    public Task<Outcome> WithAsync(Actor actor, PeerThisYear year, int seen, (string? One, string? Other) two, CancellationToken cancel) => DoAsync(actor, year, seen, two, (loaded, draft, one, other) =>
    {
        var bar = loaded.Book.Facts(one.Id, other.Id).Bar;
        if (bar != PeerBar.None)
        {
            return MatchWords.Bar(bar, one, other);
        }

        var plan = PeerAlternatives.With(Asked(loaded, draft), one.Id, other.Id, cancel);
        drafts.Replace(year, loaded, [.. draft.Where(p => p.Mark == PeerMark.None)], plan.Groups.Where(g => !g.IsKept).Select(g => g.Members));
        drafts.Add(year, [one, other], PeerMark.Accepted, isByHand: false);
        return "";
    }, cancel);

    /// <summary>A second ring: no neighbors, or farther than one of them said. Nobody else moves; whoever loses a partner is listed.</summary>
    public Task<Outcome> ByHandAsync(Actor actor, PeerThisYear year, int seen, (string? One, string? Other) two, CancellationToken cancel) => DoAsync(actor, year, seen, two, (loaded, draft, one, other) =>
    {
        var bar = loaded.Book.Facts(one.Id, other.Id).Bar;
        if (bar is not (PeerBar.None or PeerBar.NoNeighbors or PeerBar.TooFar))
        {
            return MatchWords.Bar(bar, one, other);
        }

        foreach (var pair in draft.Where(p => p.Seats.Any(s => s.NominationId == one.NominationId || s.NominationId == other.NominationId)))
        {
            drafts.Remove(pair);
        }

        drafts.Add(year, [one, other], PeerMark.Accepted, isByHand: true);
        return "";
    }, cancel);

    /// <summary>A group of three: the first joins the pair of the second.</summary>
    public Task<Outcome> JoinAsync(Actor actor, PeerThisYear year, int seen, (string? One, string? Other) two, CancellationToken cancel) => DoAsync(actor, year, seen, two, (loaded, draft, one, other) =>
    {
        var pair = draft.Find(p => p.Seats.Any(s => s.NominationId == other.NominationId));
        if (pair is null || pair.Seats.Count != 2)
        {
            return $"{other.Name} is in no pair of two now.";
        }

        var third = pair.Seats.Select(s => loaded.People.First(p => p.NominationId == s.NominationId)).ToList();
        if (third.Select(p => loaded.Book.Facts(one.Id, p.Id).Bar).FirstOrDefault(b => b is not (PeerBar.None or PeerBar.NoNeighbors or PeerBar.TooFar)) is var bar and not PeerBar.None)
        {
            return MatchWords.Bar(bar, one, third[0]);
        }

        foreach (var own in draft.Where(p => p.Seats.Any(s => s.NominationId == one.NominationId)))
        {
            drafts.Remove(own);
        }

        drafts.Remove(pair);
        drafts.Add(year, [.. third, one], PeerMark.Accepted, isByHand: true);
        return "";
    }, cancel, mayBeMarked: true);

    /// <summary>The question with every marked pair kept.</summary>
    public static PeerQuestion Asked(LoadedPeers loaded, IReadOnlyList<PeerPair> draft) => loaded.Question with
    {
        Kept = [.. draft.Where(p => p.Mark != PeerMark.None).Select(p => PeerDrafts.Members(p, loaded)).Where(m => m.Count > 0)],
        Before = [.. draft.Select(p => PeerDrafts.Members(p, loaded)).Where(m => m.Count > 0)],
        Threads = Environment.ProcessorCount,
    };

    private async Task<Outcome> DoAsync(
        Actor actor, PeerThisYear year, int seen, (string? One, string? Other) two, Func<LoadedPeers, List<PeerPair>, NomineeHere, NomineeHere, string> change, CancellationToken cancel, bool mayBeMarked = false)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await drafts.HoldAsync(year, seen, cancel))
        {
            return new Outcome.Stale("Somebody changed the draft since you opened it. Look at it as it is now, then choose again.");
        }

        var loaded = await load.ExecuteAsync(year, cancel);
        if (loaded.Find(two.One) is not { } one || loaded.Find(two.Other) is not { } other || one == other)
        {
            return new Outcome.Missing();
        }

        var draft = await drafts.LoadAsync(year, cancel);
        var fixedNow = draft.Where(p => p.Mark != PeerMark.None).SelectMany(p => p.Seats).Select(s => s.NominationId).ToHashSet();
        if (new[] { one, other }.FirstOrDefault(p => fixedNow.Contains(p.NominationId) && !(mayBeMarked && p == other)) is { } held)
        {
            return new Outcome.Refused("", $"The pair of {held.Name} is accepted or locked. Open it first, then choose again.");
        }

        var objection = change(loaded, draft, one, other);
        if (objection.Length > 0)
        {
            return new Outcome.Refused("", objection);
        }

        db.Record(actor, drafts.Now, "peers.chosen", persons: [one.PersonId, other.PersonId]);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{one.Name} and {other.Name} are together in the draft, accepted. Nothing is sent.");
    }
}
