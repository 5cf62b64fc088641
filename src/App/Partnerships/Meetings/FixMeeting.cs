using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>Somebody of the pair says that an entry looks right, or puts it right; then everybody else looks at it again.</summary>
public sealed class FixMeeting(AppDb db, Vault vault, TimeProvider clock)
{
    public async Task<Outcome> ConfirmAsync(Actor actor, OwnPair pair, Guid id, int seen, CancellationToken cancel)
    {
        if (await FindAsync(pair, id, cancel) is not { } meeting)
        {
            return new Outcome.Missing();
        }

        var done = new Outcome.Done("Thank you. Nothing more to do.");
        if (!meeting.Awaits(actor.PersonId))
        {
            return done;
        }

        if (meeting.Version != seen)
        {
            return new Outcome.Stale($"{pair.FirstNameOf(meeting.ChangedById)} changed this entry since you opened the page. It is shown as it is now.");
        }

        meeting.ConfirmedByIds = [.. meeting.ConfirmedByIds, actor.PersonId];
        meeting.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "meeting.confirmed", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? done : new Outcome.Stale("Somebody changed this entry at the same moment. It is shown as it is now.");
    }

    public async Task<Outcome> FixAsync(Actor actor, OwnPair pair, Guid id, LogForm form, CancellationToken cancel)
    {
        if (await FindAsync(pair, id, cancel) is not { } meeting)
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. MeetingRules.ObjectionsTo(form, pair.StartsOn, pair.Here.Today)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (meeting.Version != form.Version)
        {
            return new Outcome.Stale(
                $"{pair.FirstNameOf(meeting.ChangedById)} changed this entry since you opened it, to {SchoolTime.SayWeekday(meeting.On)}, {MeetingSentences.Minutes(meeting.Minutes)}. What you typed is still here; save again to put it in its place.");
        }

        var before = vault.Open<MeetingText>(Purpose.MeetingText, meeting.SealedText);
        var focus = pair.Focus.Union(before.Focus, StringComparer.Ordinal).Where(form.Focus.Contains);
        (meeting.On, meeting.Minutes) = (PersonRules.Date(form.On)!.Value, MeetingRules.MinutesOf(form)!.Value);
        (meeting.Kinds, meeting.Uses) = (MeetingRules.KindsOf(form.What), MeetingRules.UsesOf(form.UsedTo));
        meeting.SealedText = vault.Seal(Purpose.MeetingText, new MeetingText([.. focus], MeetingRules.NoteOf(form)));
        (meeting.ChangedById, meeting.ConfirmedByIds, meeting.Version) = (actor.PersonId, [], meeting.Version + 1);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "meeting.fixed", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"Saved. {pair.PartnersFirst} can say that it looks right now.")
            : new Outcome.Stale("Somebody changed this entry at the same moment. What you typed is still here; save again to put it in its place.");
    }

    private Task<Meeting?> FindAsync(OwnPair pair, Guid id, CancellationToken cancel) => db.Meetings.SingleOrDefaultAsync(m => m.PartnershipId == pair.Id && m.PublicId == id, cancel);
}
