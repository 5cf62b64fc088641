using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>Sets a visit, moves it with its agenda, calls it off, and says that it took place. Each of the pair may.</summary>
public sealed class PlanVisit(AppDb db, Vault vault, VisitMails mail, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> SetAsync(Actor actor, VisitPage page, VisitForm form, CancellationToken cancel)
    {
        if (page.Peers.IsOver)
        {
            return Over;
        }

        var (draft, objections) = VisitRules.Read(form, page.Ground);
        if (draft is null)
        {
            return new Outcome.Refused(objections);
        }

        if (page.Visit is not null)
        {
            return IsSame(page.Visit, draft) ? new Outcome.Done($"Set: {SayWhen(page.Peers, page.Visit)}.") : Changed(page);
        }

        var host = page.Peers.OfSeat(draft.HostSeatId);
        var visit = new SiteVisit
        {
            PublicId = PublicId.New(), PairId = page.Peers.Id, Number = page.Number, HostSeatId = draft.HostSeatId, On = draft.On, StartsAt = draft.StartsAt, Minutes = draft.Minutes,
            Zone = host.Zone, ByMail = form.ByMail, SealedPlan = vault.Seal(Purpose.VisitPlan, page.Plan), ChangedAt = Now, Version = 1,
        };
        db.Add(visit);
        var mails = await InviteAsync(page.Peers, visit, cancel);
        db.Record(actor, Now, "peer-visit.set", "", page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Set: {SayWhen(page.Peers, visit)}. The agenda below begins with {(page.Number == 1 ? "two hours of what the program recommends" : "that of the visit before")}.{PeerMail.Said(mails)}")
            : new Outcome.Stale($"{page.Peers.PartnersFirst} set this visit at the same moment. It is shown as it is now.");
    }

    /// <summary>Another day, time or length. Everything else stays.</summary>
    public async Task<Outcome> MoveAsync(Actor actor, VisitPage page, VisitForm form, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { DoneAt: null } visit)
        {
            return new Outcome.Missing();
        }

        if (page.Peers.IsOver)
        {
            return Over;
        }

        var (draft, objections) = VisitRules.Read(form, page.Ground with { Hosts = [("", visit.HostSeatId)] });
        if (draft is null)
        {
            return new Outcome.Refused(objections);
        }

        if (visit.Version != form.Version)
        {
            return IsSame(visit, draft) && visit.ByMail == form.ByMail ? new Outcome.Done($"Moved: {SayWhen(page.Peers, visit)}. The agenda stays.") : Changed(page);
        }

        (visit.On, visit.StartsAt, visit.Minutes, visit.ByMail, visit.ChangedAt, visit.Version) = (draft.On, draft.StartsAt, draft.Minutes, form.ByMail, Now, visit.Version + 1);
        var mails = await InviteAsync(page.Peers, visit, cancel);
        await mail.Office.MovedAsync(page.Peers, visit, cancel);
        db.Record(actor, Now, "peer-visit.moved", "", page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Moved: {SayWhen(page.Peers, visit)}. The agenda stays.{PeerMail.Said(mails)}") : Changed(page);
    }

    public async Task<Outcome> SaveAgendaAsync(Actor actor, VisitPage page, AgendaForm form, string? act, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } visit)
        {
            return new Outcome.Missing();
        }

        if (page.Peers.IsOver)
        {
            return Over;
        }

        var (plan, objections) = AgendaRules.Read(form, act);
        if (plan is null)
        {
            return new Outcome.Refused(objections);
        }

        if (visit.Version != form.Version)
        {
            return new Outcome.Stale($"{page.Peers.PartnersFirst} changed this visit since you opened it, or you did in another window. What you typed is still here; save again to put it in its place.");
        }

        (visit.SealedPlan, visit.Version) = (vault.Seal(Purpose.VisitPlan, plan), visit.Version + 1);
        db.Record(actor, Now, "peer-visit.changed", "", page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Saved. Everybody in it sees the agenda.") : Changed(page);
    }

    public async Task<Outcome> CallOffAsync(Actor actor, VisitPage page, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } visit)
        {
            return new Outcome.Done("It is called off already.");
        }

        if (visit.DoneAt is not null)
        {
            return new Outcome.Missing();
        }

        var mails = visit.ByMail
            ? await mail.Calendars.SendAsync(page.Peers, VisitEvents.Of(visit, page.Host.School) with { IsCancelled = true, Sequence = visit.Version + 1, ChangedAt = Now }, cancel)
            : 0;
        await mail.Office.OffAsync(page.Peers, visit, cancel);
        db.Remove(visit);
        db.Record(actor, Now, "peer-visit.called-off", "", page.Peers.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Called off. Nobody asks why. Agenda and notes of it are deleted.{PeerMail.Said(mails)}") : Changed(page);
    }

    /// <param name="form">The day and the minutes it really took.</param>
    public async Task<Outcome> DoneAsync(Actor actor, VisitPage page, VisitForm form, CancellationToken cancel)
    {
        if (await FindAsync(page, cancel) is not { } visit)
        {
            return new Outcome.Missing();
        }

        List<Objection> objections = [];
        var on = VisitRules.Day(form.On, "Done.On", (page.Peers.IntroducedOn, SchoolTime.DayIn(Now, visit.Zone)), objections);
        var minutes = VisitRules.Minutes(form.Minutes, "Done.Minutes", objections);
        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (visit.DoneAt is null)
        {
            (visit.On, visit.Minutes, visit.DoneAt, visit.Version) = (on!.Value, minutes, Now, visit.Version + 1);
            db.Record(actor, Now, "peer-visit.done", "", page.Peers.PersonIds);
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Done: visit {page.Number}. It counts in your hours.") : Changed(page);
    }

    private static readonly Outcome Over = new Outcome.Refused("", "This partnership is over. Nothing new can be planned in it.");

    private static Outcome.Stale Changed(VisitPage page) =>
        new($"{page.Peers.PartnersFirst} changed this visit since you opened it, or you did in another window. It is shown as it is now; look, and press once more.");

    /// <summary>A second press finds what it wanted.</summary>
    private static bool IsSame(SiteVisit visit, VisitDraft draft) => (visit.HostSeatId, visit.On, visit.StartsAt, visit.Minutes) == (draft.HostSeatId, draft.On, draft.StartsAt, draft.Minutes);

    private static string SayWhen(OwnPeers peers, SiteVisit visit) => $"{SchoolTime.SayWeekday(visit.On)}, {TwoZones.AtPlace(VisitEvents.TimeOf(visit), peers.OfSeat(visit.HostSeatId).School, peers)}";

    private async Task<int> InviteAsync(OwnPeers peers, SiteVisit visit, CancellationToken cancel) =>
        visit.ByMail && VisitEvents.TimeOf(visit).Begins > Now ? await mail.Calendars.SendAsync(peers, VisitEvents.Of(visit, peers.OfSeat(visit.HostSeatId).School), cancel) : 0;

    private Task<SiteVisit?> FindAsync(VisitPage page, CancellationToken cancel) => db.SiteVisits.SingleOrDefaultAsync(v => v.PairId == page.Peers.Id && v.Number == page.Number, cancel);
}
