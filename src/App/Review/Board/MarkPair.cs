using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Board;

/// <summary>Marks one pair as good or locked, or takes the mark off. It works on the pair as it is now, whatever else changed meanwhile.</summary>
public sealed class MarkPair(AppDb db, Drafts drafts, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, Guid pair, PairMark mark, CancellationToken cancel)
    {
        var draft = await drafts.LatestAsync(here, cancel);
        if (draft?.Pairs.FirstOrDefault(p => p.Id == pair) is not { } found)
        {
            return await drafts.GoneAsync(here, pair, cancel);
        }

        var people = (await read.NamesAsync(actor, here, cancel)).Of(found.Members);
        var said = MarkRules.Say(mark, Words.List([.. people.Select(p => p.Name)]));
        if (found.Mark == mark)
        {
            return new Outcome.Done(said, pair);
        }

        if (MarkRules.Check(found.Mark) is { Count: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        long[] ids = [.. people.Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        var act = MarkRules.Act(found.Mark, mark);
        await drafts.AddAsync(here, draft, new DraftChange
        {
            By = actor,
            Act = act,
            PersonIds = ids,
            Pairs = [.. draft.Pairs.Select(p => p.Id == pair ? p with { Mark = mark } : p)],
        }, book: null, cancel);
        db.Record(actor, read.Now, "draft.marked", act.ToString(), ids);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(said, pair)
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Look at it as it is now, then press again.");
    }
}
