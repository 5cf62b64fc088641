using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers;

/// <summary>One year after a year of P3 ends, deletes what its pairs wrote and what its nominees said. What took place, when and for how long stays, and what the year is counted by;
/// a line shared upward stays until its writer takes it back. Of several nodes one deletes: the others find the number changed.</summary>
public sealed class ForgetPeerWords(AppDb db, Vault vault, TimeProvider clock)
{
    // No person did it: the rule did.
    private static readonly Actor rule = new() { PersonId = 0, Name = "Deleted as announced", Role = Role.Operator, PositionId = 0, SessionId = 0 };

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var ended = SchoolTime.DayIn(Now, SchoolTime.StateZone).AddYears(-PeerWords.YearsKept);
        foreach (var id in await db.PeerPairs.Where(p => p.ForgottenAt == null && p.IntroducedAt != null && p.PeerYear!.SchoolYear!.EndsOn <= ended).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(cancel))
        {
            await ForgetPairAsync(id, cancel);
        }

        foreach (var id in await db.Nominations.Where(n => n.ForgottenAt == null && n.PeerYear!.SchoolYear!.EndsOn <= ended).OrderBy(n => n.Id).Select(n => n.Id).ToListAsync(cancel))
        {
            await ForgetNominationAsync(id, cancel);
        }
    }

    private async Task ForgetPairAsync(long id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.PeerPairs.Include(p => p.Seats).SingleOrDefaultAsync(p => p.Id == id && p.ForgottenAt == null, cancel) is not { } pair)
        {
            return;
        }

        var seats = pair.Seats.Select(s => s.Id).ToList();
        foreach (var plan in await db.ActionPlans.Include(p => p.File).Where(p => seats.Contains(p.SeatId)).ToListAsync(cancel))
        {
            (plan.SealedText, plan.File, plan.Version) = (vault.Seal(Purpose.ActionPlan, new ActionPlanText()), null, plan.Version + 1);
        }

        foreach (var visit in await db.SiteVisits.Include(v => v.Notes).Where(v => v.PairId == id).ToListAsync(cancel))
        {
            (visit.SealedPlan, visit.SealedOffice, visit.Version) = (vault.Seal(Purpose.VisitPlan, new VisitPlan()), null, visit.Version + 1);
            visit.Notes.ForEach(Forget);
        }

        db.RemoveRange(await db.CallNotes.Where(n => seats.Contains(n.SeatId)).ToListAsync(cancel));
        foreach (var debrief in await db.PeerDebriefs.Where(d => seats.Contains(d.SeatId)).ToListAsync(cancel))
        {
            (debrief.SealedText, debrief.Version) = (vault.Seal(Purpose.Debrief, DebriefText.Empty), debrief.Version + 1);
        }

        (pair.ForgottenAt, pair.Version) = (Now, pair.Version + 1);
        db.Record(rule, Now, "peers.forgotten", "", pair.Seats.Select(s => s.PersonId));
        await db.TrySaveAsync(cancel);
    }

    /// <summary>Of a shared one stays what its idea is about: the year is counted by it.</summary>
    private void Forget(VisitNote note)
    {
        if (note.SharedAt is null)
        {
            db.Remove(note);
            return;
        }

        (note.SealedText, note.SealedCover, note.Version) = (vault.Seal(Purpose.VisitNotes, VisitNoteText.Empty), null, note.Version + 1);
    }

    /// <summary>That somebody was nominated, and what the answer was, stays.</summary>
    private async Task ForgetNominationAsync(long id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.Nominations.SingleOrDefaultAsync(n => n.Id == id && n.ForgottenAt == null, cancel) is not { } nomination)
        {
            return;
        }

        (nomination.SealedCard, nomination.TravelMiles, nomination.AvoidDates) = (vault.Seal(Purpose.NomineeCard, new NomineeCard()), null, []);
        (nomination.ForgottenAt, nomination.Version) = (Now, nomination.Version + 1);
        db.Record(rule, Now, "nomination.forgotten", "", nomination.PersonId);
        await db.TrySaveAsync(cancel);
    }
}
