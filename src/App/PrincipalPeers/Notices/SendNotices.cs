using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>M18: sends notices to directors of schools, once each. The days for a concern begin with it. Who has no email address gets paper.</summary>
public sealed class SendNotices(AppDb db, ReadNotices read, Outbox outbox, NoticeClock time)
{
    /// <param name="id">Only this one, also without an address (it was mailed on paper); null for every one that is not sent and has an address.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerThisYear year, Guid? id, CancellationToken cancel)
    {
        var lines = (await read.ExecuteAsync(actor, year, id, cancel)).Where(l => l.SentAt is null && l.Matches.Count > 0 && (id is not null || l.Directors.Any(d => d.Email is not null))).ToDictionary(l => l.Id);
        var rows = await db.PeerNotices.VisibleTo(actor).Include(n => n.District).Where(n => lines.Keys.Contains(n.PublicId)).ToListAsync(cancel);
        if (rows.Count == 0)
        {
            return id is null ? new Outcome.Refused("", "No notice waits to be sent by email.") : new Outcome.Missing();
        }

        var days = await db.StateDaysAsync(year.StateId, cancel);
        foreach (var row in rows)
        {
            var zone = row.District!.TimeZone.Length > 0 ? row.District.TimeZone : SchoolTime.StateZone;
            row.SentAt = time.Now;
            row.ConcernUntil = NoticeRules.Until(SchoolTime.DayIn(time.Now, zone), year.ConcernDays, days.IsSchoolDay);
            row.Version++;
            var line = lines[row.PublicId] with { ConcernUntil = row.ConcernUntil };
            foreach (var director in await DirectorsAsync(row.DistrictId, cancel))
            {
                outbox.Add(MailKind.PeerNotice, director, mayRepeat: true, new MailWords(NoticeText.Subject, NoticeText.Mail(line, director.Name, year, time.Address)), about: null, QuietHours.Until(time.Now, zone, days.Quiet), zone);
            }
        }

        db.Record(actor, time.Now, "notices.sent", $"{rows.Count} notices");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"{Words.Count(rows.Count, "notice")} sent. Administrators hear nothing yet.")
            : new Outcome.Stale("Somebody sent notices at the same moment. Look at them as they are now.");
    }

    private Task<List<Person>> DirectorsAsync(long district, CancellationToken cancel) => db.People
        .Where(p => p.Email != null && p.Positions.Any(q => q.Role == Role.Superintendent && q.DistrictId == district && q.StartsOn <= time.Today && (q.EndsOn == null || q.EndsOn >= time.Today)))
        .OrderBy(p => p.Id).ToListAsync(cancel);
}
