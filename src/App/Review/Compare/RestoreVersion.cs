using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Compare;

/// <summary>Goes back to an earlier draft, as an act of its own that can be undone. What is finalized today stays finalized; pairs that can no longer be are named.</summary>
public sealed class RestoreVersion(AppDb db, Drafts drafts, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, (int From, int Seen) at, CancellationToken cancel)
    {
        var draft = await drafts.LatestAsync(here, cancel);
        var target = await db.DraftVersions.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(d => d.SchoolYearId == here.YearId && d.Number == at.From, cancel);
        if (draft is null || target is null)
        {
            return new Outcome.Missing();
        }

        if (draft.Number != at.Seen)
        {
            return new Outcome.Stale("The draft changed since you opened this page, so it was left as it is. Here is how it differs now.");
        }

        var earlier = Draft.From(target);
        var later = draft with { RunId = Math.Max(draft.RunId, target.RunId) };
        var book = await drafts.BookAsync(here, later, cancel);
        var restored = EarlierPairs.Of(draft, earlier.Pairs, within: null, await drafts.ApartAsync(here, cancel), book.Has);
        var isExact = restored.Pairs.Count == earlier.Pairs.Count && earlier.Pairs.All(e => restored.Pairs.Any(r => r.Id == e.Id && r.Mark == e.Mark && r.IsSameAs(e.Members)));
        var names = await read.NamesAsync(actor, here, cancel);
        long[] people = [.. Difference.Between(earlier.Pairs, draft.Pairs).SelectMany(d => d.Members).Select(names.Of).Where(p => p.Id != 0).Select(p => p.Id).Distinct()];
        var change = new DraftChange
        {
            By = actor,
            Act = DraftAct.Restored,
            PersonIds = people,
            ReturnedTo = target.Number,
            Pairs = isExact ? earlier.Pairs : restored.Pairs,
            SealedReasons = isExact ? target.SealedReasons : null,
        };
        await drafts.AddAsync(here, isExact ? draft with { RunId = target.RunId } : later, change, isExact ? null : book, cancel);
        db.Record(actor, read.Now, "draft.restored", $"version {target.Number}", people);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(Said(here, target, restored, names))
            : new Outcome.Stale("Somebody else changed the draft at the same moment. It was left as it is.");
    }

    private static string Said(SchoolThisYear here, DraftVersion target, EarlierPairs restored, BoardNames names)
    {
        string[] gone = [.. restored.NotAgain.Select(p => string.Join(" + ", names.Of(p.Members).Select(m => m.Name)))];
        return $"You are back at your draft of {SchoolTime.Say(target.At, here.Zone)}."
            + (gone.Length == 0 ? "" : $" Not again, because somebody left, is kept apart or is finalized with somebody else: {Words.List(gone)}.");
    }
}
