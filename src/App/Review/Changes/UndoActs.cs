using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

/// <summary>Goes back to the draft as it was before an act: pairs, marks, words and counts. A rule or a note that an undone act made goes with it.</summary>
public sealed class UndoActs(AppDb db, Drafts drafts, BoardReaders read)
{
    /// <param name="seen">The version on the screen.</param>
    /// <param name="act">The version whose act, and all after it, are undone.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, int seen, int act, CancellationToken cancel)
    {
        var draft = await drafts.LatestAsync(here, cancel);
        if (draft is null)
        {
            return new Outcome.Missing();
        }

        var history = await read.HistoryAsync(actor, here, cancel);
        if (draft.Number != seen)
        {
            return new Outcome.Stale($"Nothing was undone. {history.Since(seen)}");
        }

        var undone = history.Undoable.Where(r => r.Number >= act).ToList();
        if (undone.Count == 0 || undone[^1].Number != act || history.Before(act) is not { } back)
        {
            return new Outcome.Refused("", "This can no longer be undone. Nothing from before you finalized can, and only the last 20 acts.");
        }

        var target = await db.DraftVersions.AsNoTracking().VisibleTo(actor).SingleAsync(d => d.SchoolYearId == here.YearId && d.Number == back, cancel);
        foreach (var row in undone.Where(r => r.Act is DraftAct.KeptApart or DraftAct.Added))
        {
            await TakeBackAsync(actor, here, row, cancel);
        }

        var people = undone.SelectMany(r => r.PersonIds).Distinct().ToList();
        await drafts.AddAsync(here, draft with { RunId = target.RunId }, new DraftChange
        {
            By = actor,
            Act = DraftAct.Undone,
            Pairs = Draft.From(target).Pairs,
            PersonIds = people,
            ReturnedTo = target.Number,
            SealedReasons = target.SealedReasons,
        }, book: null, cancel);
        db.Record(actor, read.Now, "draft.undone", $"back to version {target.Number}", people);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(undone.Count == 1 ? $"Undone: {history.Say(undone[0])}." : $"{Words.Count(undone.Count, "change")} undone, back to {history.Say(undone[^1])}.")
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Nothing was undone.");
    }

    /// <summary>What was written down with an act carries the instants between that version and the one before.</summary>
    private async Task TakeBackAsync(Actor actor, SchoolThisYear here, ActRow row, CancellationToken cancel)
    {
        var from = await db.DraftVersions.VisibleTo(actor).Where(d => d.SchoolYearId == here.YearId && d.Number == row.Number - 1).Select(d => d.At).SingleAsync(cancel);
        db.RemoveRange(await db.PersonRules.VisibleTo(actor)
            .Where(r => r.SchoolYearId == here.YearId && r.ById == row.ById && r.At >= from && r.At <= row.At)
            .Where(r => row.PersonIds.Contains(r.FirstPersonId) && row.PersonIds.Contains(r.SecondPersonId)).ToListAsync(cancel));
        if (row.Act == DraftAct.Added)
        {
            db.RemoveRange(await db.KnownStrengths.VisibleTo(actor)
                .Where(k => k.SchoolYearId == here.YearId && k.ById == row.ById && k.At >= from && k.At <= row.At && row.PersonIds.Contains(k.PersonId)).ToListAsync(cancel));
        }
    }
}
