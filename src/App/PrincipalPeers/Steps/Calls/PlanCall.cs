using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>Sets the call or another time for it, calls it off, and says that it took place. Each of the pair may.</summary>
public sealed class PlanCall(AppDb db, PeerMail mail, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> SetAsync(Actor actor, CallPage page, CallForm form, CancellationToken cancel)
    {
        var peers = page.Peers;
        if (peers.IsOver)
        {
            return new Outcome.Refused("", "This partnership is over. Nothing new can be planned in it.");
        }

        var (time, objections) = CallRules.Read(form, (peers.IntroducedOn, peers.YearEndsOn), peers.Me.Zone);
        if (time is null)
        {
            return new Outcome.Refused(objections);
        }

        var call = await FindAsync(page, cancel);
        if ((call?.Version ?? 0) != form.Version || call?.DoneAt is not null)
        {
            return call is { DoneAt: null } && call.ByMail == form.ByMail && CallPage.TimeOf(call) == time ? new Outcome.Done($"Set: {time.Day}, {TwoZones.ForReader(time, peers)}.") : Changed(page);
        }

        if (call is null)
        {
            call = new() { PublicId = PublicId.New(), PairId = peers.Id, On = time.On, StartsAt = time.StartsAt, Minutes = time.Minutes, Zone = time.Zone, ChangedAt = Now };
            db.Add(call);
        }

        (call.On, call.StartsAt, call.Minutes, call.Zone) = (time.On, time.StartsAt, time.Minutes, time.Zone);
        (call.ByMail, call.ChangedAt, call.Version) = (form.ByMail, Now, call.Version + 1);
        var mails = call.ByMail && time.Begins > Now ? await mail.SendAsync(peers, CallPage.Invitation(call), cancel) : 0;
        db.Record(actor, Now, "peer-call.set", "", peers.PersonIds);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Set: {time.Day}, {TwoZones.ForReader(time, peers)}.{(CallRules.LengthNote(time.Minutes) is { Length: > 0 } note ? $" {note}" : "")}{PeerMail.Said(mails)}")
            : Changed(page);
    }

    public async Task<Outcome> CallOffAsync(Actor actor, CallPage page, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } call)
        {
            return new Outcome.Done("It is called off already.");
        }

        if (call.DoneAt is not null)
        {
            return new Outcome.Missing();
        }

        var mails = call.ByMail ? await mail.SendAsync(page.Peers, CallPage.Invitation(call) with { IsCancelled = true, Sequence = call.Version + 1, ChangedAt = Now }, cancel) : 0;
        db.Remove(call);
        db.Record(actor, Now, "peer-call.called-off", "", page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Called off. What you wrote for it stays.{PeerMail.Said(mails)}") : Changed(page);
    }

    /// <param name="form">The day and the minutes it really took.</param>
    public async Task<Outcome> DoneAsync(Actor actor, CallPage page, CallForm form, CancellationToken cancel)
    {
        var peers = page.Peers;
        List<Objection> objections = [];
        var on = VisitRules.Day(form.On, "Done.On", (peers.IntroducedOn, peers.Today), objections);
        var minutes = VisitRules.Minutes(form.Minutes, "Done.Minutes", objections);
        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        var call = await FindAsync(page, cancel);
        if (call is null)
        {
            // They talked without having set a time here: at noon of the day, for nobody asks when.
            call = new() { PublicId = PublicId.New(), PairId = peers.Id, On = on!.Value, StartsAt = new(12, 0), Minutes = minutes, Zone = peers.Me.Zone, ChangedAt = Now };
            db.Add(call);
        }

        if (call.DoneAt is null)
        {
            (call.On, call.StartsAt, call.Zone) = (on!.Value, call.On == on ? call.StartsAt : CallPage.TimeOf(call).In(peers.Me.Zone).StartsAt, call.On == on ? call.Zone : peers.Me.Zone);
            (call.Minutes, call.DoneAt, call.Version) = (minutes, Now, call.Version + 1);
            db.Record(actor, Now, "peer-call.done", "", peers.PersonIds);
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Done: the call. It counts in your hours.") : Changed(page);
    }

    private static Outcome.Stale Changed(CallPage page) =>
        new($"{page.Peers.PartnersFirst} changed the call since you opened it, or you did in another window. It is shown as it is now; look, and press once more.");

    private Task<PeerCall?> FindAsync(CallPage page, CancellationToken cancel) => db.PeerCalls.SingleOrDefaultAsync(c => c.PairId == page.Peers.Id, cancel);
}
