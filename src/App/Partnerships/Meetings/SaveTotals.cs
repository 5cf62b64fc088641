using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>Saves what a month of a printed log adds up to; the month typed again replaces what was there, so twice is once.</summary>
public sealed class SaveTotals(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, OwnPair pair, TotalsForm form, CancellationToken cancel)
    {
        Objection[] objections = [.. TotalsRules.ObjectionsTo(form, pair.StartsOn, pair.Here.Today)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var month = TotalsRules.Months(pair.StartsOn, pair.Here.Today).Single(m => TotalsRules.Id(m) == form.Month);
        var (meetings, minutes) = (TotalsRules.Number(form.Meetings)!.Value, TotalsRules.Number(form.Minutes) ?? 0);
        var now = clock.GetUtcNow().UtcDateTime;
        var row = await db.MonthTotals.SingleOrDefaultAsync(t => t.PartnershipId == pair.Id && t.Month == month, cancel);
        if (meetings == 0)
        {
            db.MonthTotals.RemoveRange(row is null ? [] : [row]);
        }
        else if (row is null)
        {
            db.Add(new MonthTotal
            {
                PartnershipId = pair.Id, SchoolId = pair.Here.SchoolId, DistrictId = pair.Here.DistrictId, SchoolYearId = pair.Here.YearId,
                Month = month, Meetings = meetings, Minutes = minutes, TypedById = actor.PersonId, TypedAt = now,
            });
        }
        else
        {
            (row.Meetings, row.Minutes, row.TypedById, row.TypedAt, row.Version) = (meetings, minutes, actor.PersonId, now, row.Version + 1);
        }

        db.Record(actor, now, "totals.saved", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(meetings == 0 ? $"{TotalsRules.Say(month)} has nothing from paper now." : $"Saved: {TotalsRules.Say(month)}, {Words.Count(meetings, "meeting")}, {MeetingSentences.Minutes(minutes)}.")
            : new Outcome.Stale("Your partner saved a month at the same moment. Look below at what stands there now, and save once more if it should change.");
    }
}
