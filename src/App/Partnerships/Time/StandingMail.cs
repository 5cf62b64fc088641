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
    public async Task<int> InviteAsync(SchoolThisYear here, StandingTime time, CancellationToken cancel)
    {
        var days = await db.SchoolDaysAsync(here.SchoolId, cancel);
        var events = StandingEvents.Of(time, days, here.YearStartsOn.AddYears(1).AddDays(-1));

        // A message may ask for one meeting only, and a rotation is one for each day.
        return await WriteAsync(here, time, days, events is [var one] ? one : null, cancel);
    }

    /// <summary>The time is over: calendars take it off.</summary>
    public async Task<int> CancelAsync(SchoolThisYear here, StandingTime time, CancellationToken cancel) => await WriteAsync(
        here, time, await db.SchoolDaysAsync(here.SchoolId, cancel), time.CycleDays > 0 ? null : StandingEvents.Cancelled(time), cancel);

    /// <summary>One meeting was moved, dropped or put back. Where each day is a meeting of its own, nobody was invited.</summary>
    public async Task<int> MoveAsync(SchoolThisYear here, StandingTime time, DateOnly day, CancellationToken cancel) => time.CycleDays > 0 || !CalendarFile.Explains(time.Zone)
        ? 0
        : await WriteAsync(here, time, await db.SchoolDaysAsync(here.SchoolId, cancel), StandingEvents.One(time, day), cancel);

    private async Task<int> WriteAsync(SchoolThisYear here, StandingTime time, SchoolDays days, CalendarEvent? meeting, CancellationToken cancel)
    {
        var seats = await db.PartnershipSeats.Where(s => s.PartnershipId == time.PartnershipId && s.PersonId != null)
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.Id, Person = p }).AsNoTracking().Where(s => s.Person.Email != null).OrderBy(s => s.Id).ToListAsync(cancel);
        var ids = seats.Select(s => s.Id).ToList();
        if (meeting is not { InsteadOf: not null })
        {
            // An invitation of all days says everything that waits; a word about one day says nothing of the others.
            db.RemoveRange(await db.Outbox.Where(m => m.Kind == MailKind.Meeting && m.SeatId != null && ids.Contains(m.SeatId.Value) && m.StartedAt == null).ToListAsync(cancel));
        }

        if (meeting is null || !time.ByMail)
        {
            return 0;
        }

        var notBefore = QuietHours.Until(Now, here.Zone, days.Quiet);
        var pair = await db.Partnerships.Where(p => p.Id == time.PartnershipId).Select(p => p.PublicId).SingleAsync(cancel);
        foreach (var seat in seats)
        {
            outbox.Add(MailKind.Meeting, seat.Person, mayRepeat: true, Words(time, seat.Person, meeting, pair), seat.Id, notBefore, here.Zone, here.SchoolId);
        }

        return seats.Count;
    }

    private MailWords Words(StandingTime time, Person to, CalendarEvent meeting, Guid pair)
    {
        var method = meeting.IsCancelled ? "CANCEL" : "REQUEST";
        var file = CalendarFile.Write(method, time.Zone, [meeting with { Organizer = install.MailFrom, Attendee = to.Email! }]);
        var what = meeting is { InsteadOf: { } usual }
            ? $"Your partner meeting of {SchoolTime.SayWeekday(DateOnly.FromDateTime(usual))} {(meeting.IsCancelled ? "does not take place. The others stay." : $"is on {SchoolTime.SayWeekday(meeting.Day)}, {SchoolTime.SayTimes(meeting.StartsAt, meeting.StartsAt.AddMinutes(meeting.Minutes))}.")} Your calendar shows it. Nothing needs an answer."
            : meeting.IsCancelled
            ? "Your standing time is over. Your calendar takes it off."
            : $"Your standing time: {StandingWords.Of(time)}, from {SchoolTime.SayDay(time.FirstDay)}. Your calendar shows it. Nothing needs an answer.";
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
