using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Time;

/// <summary>Calendar invitations by email (RFC 6047), to each partner alone: nobody's address or name is in the other's. The caller saves.</summary>
public sealed class StandingMail(AppDb db, Outbox outbox, InstallOptions install, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The time as it is now; what was written before and not sent yet is never sent.</summary>
    /// <returns>How many emails.</returns>
    public async Task<int> InviteAsync(SchoolThisYear here, StandingTime time, CancellationToken cancel) =>
        await InviteAsync([(time, await db.SchoolDaysAsync(here.SchoolId, cancel))], here.YearStartsOn.AddYears(1).AddDays(-1), "", cancel);

    /// <summary>Many at once, of any schools: three statements, however many they are.</summary>
    /// <param name="because">What changed besides the times themselves, as a sentence with a space behind it; may be empty.</param>
    /// <returns>How many emails.</returns>
    public Task<int> InviteAsync(IReadOnlyCollection<(StandingTime Time, SchoolDays Days)> times, DateOnly lastDay, string because, CancellationToken cancel) =>
        WriteAsync([.. times.Select(t => new StandingChange(t.Time, t.Days, Asked(t.Time, StandingEvents.Of(t.Time, t.Days, lastDay))) { Because = because })], cancel);

    /// <summary>The time is over: calendars take it off.</summary>
    public async Task<int> CancelAsync(SchoolThisYear here, StandingTime time, CancellationToken cancel) =>
        await WriteAsync([new(time, await db.SchoolDaysAsync(here.SchoolId, cancel), time.CycleDays > 0 ? [] : [StandingEvents.Cancelled(time)])], cancel);

    /// <summary>One meeting was moved, dropped or put back. Where each day is a meeting of its own, nobody was invited.</summary>
    public async Task<int> MoveAsync(SchoolThisYear here, StandingTime time, DateOnly day, CancellationToken cancel) => time.CycleDays > 0 || !CalendarFile.Explains(time.Zone)
        ? 0
        : await WriteAsync([new(time, await db.SchoolDaysAsync(here.SchoolId, cancel), [StandingEvents.One(time, day)])], cancel);

    /// <summary>A message may ask for one meeting only, with the days of it that are elsewhere; and a rotation is one for each day.</summary>
    private static IReadOnlyList<CalendarEvent> Asked(StandingTime time, IReadOnlyList<CalendarEvent> events) => events.All(e => e.Uid == events[0].Uid) ? events : [];

    private async Task<int> WriteAsync(IReadOnlyList<StandingChange> all, CancellationToken cancel)
    {
        var pairs = all.Select(w => w.Time.PartnershipId).ToList();
        var seats = (await db.PartnershipSeats.Where(s => pairs.Contains(s.PartnershipId) && s.PersonId != null)
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.Id, s.PartnershipId, Pair = s.Partnership!.PublicId, Person = p }).AsNoTracking().Where(s => s.Person.Email != null).OrderBy(s => s.Id).ToListAsync(cancel))
            .ToLookup(s => s.PartnershipId);

        // An invitation of all days says everything that waits; a word about one day says nothing of the others.
        var ids = all.Where(w => w.Events is not [{ InsteadOf: not null }]).SelectMany(w => seats[w.Time.PartnershipId]).Select(s => s.Id).ToList();
        db.RemoveRange(await db.Outbox.Where(m => m.Kind == MailKind.Meeting && m.SeatId != null && ids.Contains(m.SeatId.Value) && m.StartedAt == null).ToListAsync(cancel));
        var written = 0;
        foreach (var word in all.Where(w => w.Time.ByMail && w.Events.Count > 0))
        {
            var notBefore = QuietHours.Until(Now, word.Time.Zone, word.Days.Quiet);
            foreach (var seat in seats[word.Time.PartnershipId])
            {
                outbox.Add(MailKind.Meeting, seat.Person, mayRepeat: true, Words(word, seat.Person, seat.Pair), seat.Id, notBefore, word.Time.Zone, word.Time.SchoolId);
                written++;
            }
        }

        return written;
    }

    private MailWords Words(StandingChange word, Person to, Guid pair)
    {
        var (time, meeting) = (word.Time, word.Events[0]);
        var method = meeting.IsCancelled ? "CANCEL" : "REQUEST";
        var file = CalendarFile.Write(method, time.Zone, [.. word.Events.Select(e => e with { Organizer = install.MailFrom, Attendee = to.Email! })]);
        var what = meeting is { InsteadOf: { } usual }
            ? $"Your partner meeting of {SchoolTime.SayWeekday(DateOnly.FromDateTime(usual))} {(meeting.IsCancelled ? "does not take place. The others stay." : $"is on {SchoolTime.SayWeekday(meeting.Day)}, {SchoolTime.SayTimes(meeting.StartsAt, meeting.StartsAt.AddMinutes(meeting.Minutes))}.")} Your calendar shows it. Nothing needs an answer."
            : meeting.IsCancelled
            ? "Your standing time is over. Your calendar takes it off."
            : $"{word.Because}Your standing time: {StandingWords.Of(time)}, from {SchoolTime.SayDay(time.FirstDay)}. Your calendar shows it. Nothing needs an answer.";
        return new(
            meeting.InsteadOf is not null ? "Partner meeting: one day changed" : meeting.IsCancelled ? "Partner meeting: no longer on your calendar" : "Partner meeting for your calendar",
            $"""
            Hello {to.FirstName},

            {what}

            {(meeting is { IsCancelled: true, InsteadOf: null } ? "Your page" : "Change or stop it")}: {install.Address}{(meeting is { IsCancelled: true, InsteadOf: null } ? "/home" : $"/partnership/{pair.InAddress()}/time")}

            You get this because one of you asked for calendar invitations; it comes once for each change, on school days from 6 a.m. to 5 p.m.
            """)
        {
            Calendar = new(method, file),
        };
    }
}
