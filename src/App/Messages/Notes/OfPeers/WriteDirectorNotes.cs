using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages.Notes.OfDistricts;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Nominating;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>M17: tells directors of schools that P3 is open, and that answers close, as long as their district has not answered.</summary>
public sealed class WriteDirectorNotes(AppDb db, NoteOutbox outbox, FindPeerYear years, InstallOptions install)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(DateTime now, CancellationToken cancel)
    {
        var written = 0;
        foreach (var state in await db.PeerYears.Where(y => y.ClosesAt > now).Select(y => y.StateId).Distinct().OrderBy(s => s).ToListAsync(cancel))
        {
            if (await years.OfStateAsync(state, cancel) is { } year && year.ClosesAt > now)
            {
                written += await OfStateAsync(year, now, cancel);
            }
        }

        return written;
    }

    private async Task<int> OfStateAsync(PeerThisYear year, DateTime now, CancellationToken cancel)
    {
        var days = await db.StateDaysAsync(year.StateId, cancel);
        var today = SchoolTime.DayIn(now, SchoolTime.StateZone);
        if (DirectorNoteRules.Due(today, SchoolTime.DayIn(year.ClosesAt, SchoolTime.StateZone), days) is not { } note)
        {
            return 0;
        }

        var directors = await DirectorsAsync(year, DateOnly.FromDateTime(now), cancel);
        var written = 0;
        foreach (var district in await UnansweredAsync(year, cancel))
        {
            var week = NoteRules.WeekKey(district.Id, today);
            var key = note == DirectorNote.Opening ? PeerNoteKeys.Opening(year.Id, district.Id) : PeerNoteKeys.Closing(year.Id, district.Id);
            if (QuietHours.Until(now, district.Zone, days.Quiet) is not null)
            {
                continue;
            }

            foreach (var person in directors[district.Id])
            {
                var words = DirectorNoteWords.Of(note, person.FirstName, district.Name, year, install.Address);
                if (!await outbox.WasToldAsync(person.Id, key, cancel) && !await outbox.WasToldAsync(person.Id, week, cancel)
                    && await outbox.TryAddAsync(new(MailKind.NominationsOpen, person, [key, week], words, district.Zone) { NotAfter = year.ClosesAt }, cancel))
                {
                    written++;
                }
            }
        }

        return written;
    }

    private async Task<IReadOnlyList<DistrictToTell>> UnansweredAsync(PeerThisYear year, CancellationToken cancel)
    {
        var rows = await db.Districts.Where(d => d.StateId == year.StateId && !db.PeerDistricts.Any(p => p.PeerYearId == year.Id && p.DistrictId == d.Id)).OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.StateId, d.Name, d.TimeZone, Schools = db.Schools.Where(s => s.DistrictId == d.Id).Select(s => s.TimeZone).ToList() }).ToListAsync(cancel);
        return [.. rows.Select(d => new DistrictToTell(d.Id, d.StateId, d.Name, DistrictToTell.ZoneOf(d.TimeZone, d.Schools)))];
    }

    private async Task<ILookup<long, Person>> DirectorsAsync(PeerThisYear year, DateOnly today, CancellationToken cancel)
    {
        var rows = await db.Positions.AsNoTracking().Include(p => p.Person)
            .Where(p => p.Role == Role.Superintendent && p.District!.StateId == year.StateId && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today) && p.Person!.Email != null && p.Person.Notes != NoteRhythm.Never)
            .OrderBy(p => p.Id).ToListAsync(cancel);
        return rows.DistinctBy(p => (p.DistrictId, p.PersonId)).ToLookup(p => p.DistrictId!.Value, p => p.Person!);
    }
}
