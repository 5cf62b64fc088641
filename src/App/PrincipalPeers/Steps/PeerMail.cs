using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Operations;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Calendar invitations to each of a pair of administrators (RFC 6047), in school hours by the reader's own clock. The caller saves.</summary>
public sealed class PeerMail(AppDb db, Outbox outbox, InstallOptions install)
{
    /// <summary>What was written before and not sent yet is never sent.</summary>
    /// <returns>How many emails.</returns>
    public async Task<int> SendAsync(OwnPeers peers, PeerInvitation invitation, CancellationToken cancel)
    {
        db.RemoveRange(await db.Outbox.Where(m => m.EventId == invitation.EventId && m.Kind == MailKind.Meeting && m.StartedAt == null).ToListAsync(cancel));
        var ids = peers.PersonIds.ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && p.Email != null).ToDictionaryAsync(p => p.Id, cancel);
        foreach (var reader in peers.People.Where(p => people.ContainsKey(p.Id)))
        {
            var notBefore = QuietHours.Until(peers.Now, reader.Zone, (await db.SchoolDaysAsync(reader.SchoolId, cancel)).Quiet);
            outbox.Add(MailKind.Meeting, people[reader.Id], mayRepeat: true, Words(peers with { Me = reader }, invitation, people[reader.Id]), notBefore: notBefore, quietZone: reader.Zone, quietSchool: reader.SchoolId, eventId: invitation.EventId);
        }

        return people.Count;
    }

    /// <summary>As a sentence after what was done.</summary>
    public static string Said(int mails) => mails == 0 ? "" : $" {Plumbing.Words.Count(mails, "calendar invitation")} by email.";

    private MailWords Words(OwnPeers peers, PeerInvitation invitation, Person to)
    {
        var method = invitation.IsCancelled ? "CANCEL" : "REQUEST";
        var file = CalendarFile.Write(method, invitation.Time.Zone, [PeerEvents.Of(invitation) with { Organizer = install.MailFrom, Attendee = to.Email! }]);
        var when = invitation.Place.Length > 0
            ? $"{invitation.Time.Day}, {TwoZones.AtPlace(invitation.Time, invitation.Place, peers)}"
            : $"{invitation.Time.In(peers.Me.Zone).Day}, {TwoZones.ForReader(invitation.Time, peers)}";
        return new(
            invitation.IsCancelled ? $"{invitation.Title}: no longer on your calendar" : $"{invitation.Title} for your calendar",
            $"""
            Hello {to.FirstName},

            {(invitation.IsCancelled ? $"{invitation.Title} called off: {when}. Your calendar takes it off." : $"{invitation.Title}: {when}. Your calendar shows it. Nothing needs an answer.")}

            {(invitation.IsCancelled ? "Your page" : "The plan, and to move it")}: {install.Address}{peers.Address}{(invitation.IsCancelled ? "" : $"/{invitation.Path}")}

            You get this because one of you asked for calendar invitations; it comes once for each change, on school days from 6 a.m. to 5 p.m.
            """)
        {
            Calendar = new(method, file),
        };
    }
}
