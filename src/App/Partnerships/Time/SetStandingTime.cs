using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Either partner sets, changes or stops the standing time. It is one row for life, so that calendars know it again.</summary>
public sealed class SetStandingTime(AppDb db, StandingMail mail)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, PairTime pair, StandingOrder order, CancellationToken cancel)
    {
        var time = await FindAsync(pair, cancel);
        if ((time?.Version ?? 0) != order.Seen)
        {
            return Changed(pair);
        }

        var (draft, objections) = StandingRules.Read(order, pair.Ground);
        if (draft is null)
        {
            return new Outcome.Refused(objections);
        }

        var now = mail.Now;
        var wasByMail = time is { ByMail: true, StoppedAt: null };
        if (time is null)
        {
            time = New(actor, pair, draft, now);
            db.Add(time);
        }
        else
        {
            (time.Day, time.CycleDays, time.EveryOther, time.FirstDay) = (draft.Day, draft.Plan.CycleDays, draft.Plan.EveryOther, draft.Plan.FirstDay);
            time.MovedDays = "[]";
            (time.StartsAt, time.Minutes, time.Zone, time.Room) = (draft.StartsAt, draft.Minutes, pair.Here.Zone, draft.Room);
            (time.SetById, time.SetAt, time.StoppedAt, time.Version) = (actor.PersonId, now, null, time.Version + 1);
        }

        time.ByMail = order.ByMail || wasByMail; // Whoever has it in a calendar by email gets the change too.
        var mails = await mail.InviteAsync(pair.Here, time, cancel);
        if (!order.ByMail)
        {
            time.ByMail = false;
        }

        db.Record(actor, now, "time.set", "", pair.People);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(Said(pair, draft, mails)) : Changed(pair);
    }

    public async Task<Outcome> StopAsync(Actor actor, PairTime pair, int seen, CancellationToken cancel)
    {
        var time = await FindAsync(pair, cancel);
        if (time is null || time.Version != seen)
        {
            return Changed(pair);
        }

        if (time.StoppedAt is null)
        {
            (time.StoppedAt, time.Version) = (mail.Now, time.Version + 1);
            await mail.CancelAsync(pair.Here, time, cancel);
            db.Record(actor, time.StoppedAt.Value, "time.stopped", "", pair.People);
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Stopped. It is off your calendar links; delete it where you added the file by hand.") : Changed(pair);
    }

    private static string Said(PairTime pair, StandingDraft draft, int mails) =>
        $"Set, from {SchoolTime.SayWeekday(draft.Plan.FirstDay)}. {pair.Others} sees it too, and can change it.{(mails > 0 ? $" {Words.Count(mails, "calendar invitation")} by email." : "")}";

    private static Outcome.Stale Changed(PairTime pair) => new(StandingWords.Changed(pair.Others));

    private Task<StandingTime?> FindAsync(PairTime pair, CancellationToken cancel) => db.StandingTimes.SingleOrDefaultAsync(t => t.PartnershipId == pair.PairId, cancel);

    private static StandingTime New(Actor actor, PairTime pair, StandingDraft draft, DateTime now) => new()
    {
        PublicId = PublicId.New(), PartnershipId = pair.PairId, SchoolId = pair.Here.SchoolId, DistrictId = pair.Here.DistrictId, SchoolYearId = pair.Here.YearId,
        Day = draft.Day, CycleDays = draft.Plan.CycleDays, EveryOther = draft.Plan.EveryOther, FirstDay = draft.Plan.FirstDay,
        StartsAt = draft.StartsAt, Minutes = draft.Minutes, Zone = pair.Here.Zone, Room = draft.Room, SetById = actor.PersonId, SetAt = now,
    };
}
