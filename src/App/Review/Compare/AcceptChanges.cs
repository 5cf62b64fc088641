using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Compare;

/// <summary>Says yes to new pairs: they are marked good, and the next run keeps them.</summary>
public sealed class AcceptChanges(AppDb db, Drafts drafts, BoardReaders read, ReadComparison compare)
{
    /// <param name="key">One difference; null: all that are open.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, (int From, int Seen) at, string? key, CancellationToken cancel)
    {
        if (await compare.ExecuteAsync(actor, here, at.From, cancel) is not { } compared)
        {
            return new Outcome.Missing();
        }

        if (compared.Draft.Number != at.Seen)
        {
            return new Outcome.Stale("The draft changed since you opened this page, so no pair was marked. Here is how it differs now.");
        }

        var yes = compared.Open.Where(r => key is null || r.Difference.Key == key).SelectMany(r => r.Difference.Now).Where(p => p.Mark == PairMark.None).ToList();
        if (yes.Count == 0)
        {
            return new Outcome.Done("You have said yes to these already.");
        }

        var marked = yes.Select(p => p.Id).ToHashSet();
        long[] people = [.. yes.SelectMany(p => p.Members).Select(compared.Names.Of).Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        await drafts.AddAsync(here, compared.Draft, new DraftChange
        {
            By = actor,
            Act = DraftAct.MarkedGood,
            PersonIds = people,
            Pairs = [.. compared.Draft.Pairs.Select(p => marked.Contains(p.Id) ? p with { Mark = PairMark.Good } : p)],
        }, book: null, cancel);
        db.Record(actor, read.Now, "draft.marked", $"{yes.Count} new pairs", people);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"You said yes to {Words.Count(yes.Count, "new pair")}. Teachers see nothing yet.")
            : new Outcome.Stale("Somebody else changed the draft at the same moment. No pair was marked.");
    }
}
