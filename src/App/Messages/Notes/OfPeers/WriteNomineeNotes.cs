using Counterpart.App.Data;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Nominating;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>One reminder to a nominee who has not answered. After that the state sees that somebody waits, and calls.</summary>
public sealed class WriteNomineeNotes(AppDb db, NoteOutbox outbox, FindPeerYear years, InstallOptions install)
{
    /// <summary>So many school days after the nomination.</summary>
    public const int DaysToAnswer = 5;

    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(DateTime now, CancellationToken cancel)
    {
        var yesterday = DateOnly.FromDateTime(now).AddDays(-1);
        var waiting = await db.Nominations.AsNoTracking().Include(n => n.Person).Include(n => n.School).Include(n => n.District)
            .Where(n => n.Reply == NomineeReply.None && n.WithdrawnAt == null && n.PeerYear!.SchoolYear!.EndsOn >= yesterday && n.Person!.Email != null && n.Person.Notes != NoteRhythm.Never
                && db.PeerDistricts.Any(d => d.PeerYearId == n.PeerYearId && d.DistrictId == n.DistrictId && d.TakesPart))
            .OrderBy(n => n.Id).ToListAsync(cancel);
        var written = 0;
        foreach (var nomination in waiting)
        {
            var days = await db.SchoolDaysAsync(nomination.SchoolId, cancel);
            var zone = nomination.School!.TimeZone;
            var key = PeerNoteKeys.Reminder(nomination.Id);
            if (NoteRules.SchoolDaysSince(SchoolTime.DayIn(nomination.NominatedAt, zone), SchoolTime.DayIn(now, zone), days) < DaysToAnswer
                || QuietHours.Until(now, zone, days.Quiet) is not null || await outbox.WasToldAsync(nomination.PersonId, key, cancel)
                || await years.OfStateAsync(nomination.District!.StateId, cancel) is not { } year || year.Id != nomination.PeerYearId)
            {
                continue;
            }

            var words = NominationWords.Reminder(nomination.Person!.FirstName, nomination.District.Name, year, install.Address);
            if (await outbox.TryAddAsync(new(MailKind.NominationReminder, nomination.Person, [key], words, zone) { QuietSchoolId = nomination.SchoolId }, cancel))
            {
                written++;
            }
        }

        return written;
    }
}
