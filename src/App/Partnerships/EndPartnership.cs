using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>Ends a finalized partnership on a day: it stays on record with its dates, its people are free for a new one, and whoever was told of it is told of the end, in one save.</summary>
public sealed class EndPartnership(AppDb db, Drafts drafts, TellOfEnd tell, EndStandingTime time)
{
    private static readonly Outcome Changed = new Outcome.Stale("Somebody changed this partnership or the draft since you opened the page. Nothing was ended. Look again and press once more.");

    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, Guid id, EndOrder order, CancellationToken cancel)
    {
        var pair = await db.Partnerships.VisibleTo(actor).Include(p => p.Seats).SingleOrDefaultAsync(p => p.PublicId == id && p.SchoolYearId == here.YearId && p.EndsOn == null, cancel);
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        var words = order.Words.Trim();
        Objection[] objections = [.. EndRules.ObjectionsTo(order.LastDay, words, pair.StartsOn, here.Today)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (pair.Version != order.Seen)
        {
            return Changed;
        }

        var day = PersonRules.Date(order.LastDay)!.Value;
        (pair.EndsOn, pair.Version) = (day, pair.Version + 1);
        pair.Seats.ForEach(s => s.EndsOn = day);
        await tell.TakeBackAsync(pair, cancel);
        await time.ExecuteAsync(here, pair, cancel);
        var told = pair.IntroducedAt is null || words.Length == 0 ? 0 : await tell.AddAsync(here, pair, words, cancel);
        long[] people = [.. pair.Seats.Select(s => s.PersonId).OfType<long>()];
        await LeaveDraftAsync(actor, here, id, people, cancel);
        db.Record(actor, time.Now, "partnership.ended", $"{pair.Reference}, last day {day:yyyy-MM-dd}", people);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(Said(day, told)) : Changed;
    }

    private async Task LeaveDraftAsync(Actor actor, SchoolThisYear here, Guid id, long[] people, CancellationToken cancel)
    {
        var draft = await drafts.LatestAsync(here, cancel);
        if (draft is null || draft.Pairs.All(p => p.Id != id))
        {
            return;
        }

        var change = new DraftChange { By = actor, Act = DraftAct.Ended, PersonIds = people, Pairs = [.. draft.Pairs.Where(p => p.Id != id)] };
        await drafts.AddAsync(here, draft, change, await drafts.BookAsync(here, draft with { Pairs = change.Pairs }, cancel), cancel);
    }

    private static string Said(DateOnly day, int told) =>
        $"The partnership ended on {SchoolTime.SayDay(day)}. " + (told == 0 ? "Nothing was mailed." : told == 1 ? "1 email tells of it." : $"{told} emails tell of it.");
}
