using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Board;

/// <summary>Lets two people learn together: an indicator both would like to grow in becomes their focus, and the pair is good as it is.</summary>
public sealed class LearnTogether(AppDb db, Vault vault, BoardReaders read, Drafts drafts)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, Guid pair, CancellationToken cancel)
    {
        var board = await read.BoardAsync(actor, here, cancel);
        if (board?.Find(pair) is not { } found)
        {
            return board is null ? new Outcome.Missing() : await drafts.GoneAsync(here, pair, cancel);
        }

        var common = found.Reasons.Facts.SelectMany(f => f.LearnTogether).Distinct(StringComparer.Ordinal).Take(1).ToList();
        if (common.Count == 0)
        {
            return new Outcome.Refused("", $"{found.Names} have no indicator both would like to grow in. Add what you know instead.");
        }

        if (MarkRules.Check(found.Pair.Mark) is { Count: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        long[] ids = [.. found.People.Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        var reasons = drafts.Reasons(board.Draft);
        await drafts.AddAsync(here, board.Draft, new DraftChange
        {
            By = actor,
            Act = DraftAct.LearnTogether,
            PersonIds = ids,
            Pairs = [.. board.Draft.Pairs.Select(p => p.Id == pair ? p with { Mark = p.IsHeld ? p.Mark : PairMark.Good } : p)],
            SealedReasons = vault.SealSmall(Purpose.Reasons, reasons with { Pairs = [.. reasons.Pairs.Select(p => p.Id == pair ? p with { Focus = common } : p)] }),
        }, book: null, cancel);
        db.Record(actor, read.Now, "draft.focus", "learn together", ids);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"{found.Names} learn together. Their focus is proposed as {board.Names.Indicator(common[0])}.", pair)
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Look at it as it is now, then press again.");
    }
}
