using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>Logs a meeting once, however often its form is sent, and asks before two entries of one day become one or stay two.</summary>
public sealed class LogMeeting(AppDb db, Vault vault, ChangeSteps steps, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, OwnPair pair, LogForm form, CancellationToken cancel)
    {
        if (form.SendKey == Guid.Empty)
        {
            return new Outcome.Refused("", "This form came without its number. Open the page again and save once more.");
        }

        if (await SentAsync(pair, form.SendKey, cancel) is { } sent)
        {
            return Said(sent, pair);
        }

        Objection[] objections = [.. MeetingRules.ObjectionsTo(form, pair.StartsOn, pair.Here.Today)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(pair, cancel);
        var day = PersonRules.Date(form.On)!.Value;
        var others = await db.Meetings.Where(m => m.PartnershipId == pair.Id && m.On == day && m.LoggedById != actor.PersonId).OrderBy(m => m.Id).ToListAsync(cancel);
        var same = others.Find(m => m.PublicId.InAddress() == form.Same);
        if (others.Count > 0 && same is null && form.Same != LogForm.Another)
        {
            return new Outcome.Refused("Form.Same", $"{pair.FirstNameOf(others[0].LoggedById)} has logged {MeetingSentences.Day(day, pair.Here.Today)} too. Is this the same meeting? Answer below.");
        }

        if (same is not null && Merge(actor, same, pair, form) is { } refused)
        {
            return refused;
        }

        var meeting = same ?? Add(actor, pair, day, form);
        steps.Add(actor, pair, form.SendKey, form.Step);
        await steps.FinishAsync(pair, form.Done, cancel);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, same is null ? "meeting.logged" : "meeting.merged", "", pair.PersonIds);
        if (!await db.TrySaveAsync(cancel))
        {
            return await UnlessSentAsync(pair, form.SendKey, cancel);
        }

        await transaction.CommitAsync(cancel);
        return Said(meeting, pair);
    }

    private static Outcome.Done Said(Meeting meeting, OwnPair pair) => new(
        $"Logged: {SchoolTime.SayWeekday(meeting.On)}, {MeetingSentences.Minutes(meeting.Minutes)}. {pair.PartnersFirst} can say that it looks right; nobody has to log it again.");

    /// <summary>A second press at the same moment meets the unique key: what it wanted is done, or somebody else was first.</summary>
    private async Task<Outcome> UnlessSentAsync(OwnPair pair, Guid key, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return await SentAsync(pair, key, cancel) is { } sent
            ? Said(sent, pair)
            : new Outcome.Stale("Something here was changed at the same moment. Nothing was saved; what you typed is still here. Save once more.");
    }

    private async Task<Meeting?> SentAsync(OwnPair pair, Guid key, CancellationToken cancel) =>
        await db.Meetings.AsNoTracking().OrderBy(m => m.Id).FirstOrDefaultAsync(m => m.PartnershipId == pair.Id && (m.SendKey == key || m.MergedKeys.Contains(key)), cancel);

    private Meeting Add(Actor actor, OwnPair pair, DateOnly day, LogForm form)
    {
        var meeting = new Meeting
        {
            PublicId = PublicId.New(),
            PartnershipId = pair.Id,
            SchoolId = pair.Here.SchoolId,
            DistrictId = pair.Here.DistrictId,
            SchoolYearId = pair.Here.YearId,
            On = day,
            Minutes = MeetingRules.MinutesOf(form)!.Value,
            Kinds = MeetingRules.KindsOf(form.What),
            Uses = MeetingRules.UsesOf(form.UsedTo),
            SealedText = vault.Seal(Purpose.MeetingText, new MeetingText([.. pair.Focus.Where(form.Focus.Contains)], MeetingRules.NoteOf(form))),
            LoggedById = actor.PersonId,
            LoggedAt = clock.GetUtcNow().UtcDateTime,
            SendKey = form.SendKey,
            ChangedById = actor.PersonId,
        };
        db.Add(meeting);
        return meeting;
    }

    /// <summary>What either of the two wrote stays; the minutes are those typed last. If that changes the entry, everybody else looks at it again.</summary>
    private Outcome.Refused? Merge(Actor actor, Meeting into, OwnPair pair, LogForm form)
    {
        var text = vault.Open<MeetingText>(Purpose.MeetingText, into.SealedText);
        var both = new MeetingText([.. text.Focus.Union(pair.Focus.Where(form.Focus.Contains), StringComparer.Ordinal)], MeetingRules.Joined(text.Note, MeetingRules.NoteOf(form)));
        if (both.Note.Length > MeetingRules.LongestNote)
        {
            return new("Form.Note", $"Your note and the one of {pair.FirstNameOf(into.ChangedById)} are {both.Note.Length} characters together. Shorten yours to {MeetingRules.LongestNote} for both.");
        }

        var minutes = MeetingRules.MinutesOf(form)!.Value;
        var (kinds, uses) = (into.Kinds | MeetingRules.KindsOf(form.What), into.Uses | MeetingRules.UsesOf(form.UsedTo));
        var isChanged = minutes != into.Minutes || kinds != into.Kinds || uses != into.Uses || both.Note != text.Note || both.Focus.Count != text.Focus.Count;
        if (isChanged)
        {
            (into.Minutes, into.Kinds, into.Uses, into.SealedText) = (minutes, kinds, uses, vault.Seal(Purpose.MeetingText, both));
            (into.ChangedById, into.ConfirmedByIds) = (actor.PersonId, []);
        }
        else
        {
            into.ConfirmedByIds = [.. into.ConfirmedByIds.Append(actor.PersonId).Distinct()];
        }

        into.MergedKeys.Add(form.SendKey);
        into.Version++;
        return null;
    }
}
