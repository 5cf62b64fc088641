using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Records;
using Counterpart.App.Records.OfDistrict;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfDistricts;

/// <summary>M16: one note a week to whoever verifies the hours of a district, on the first school day of the state's calendar, when some wait.</summary>
public sealed class WriteDistrictNotes(AppDb db, NoteOutbox outbox, InstallOptions install)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(DateTime now, CancellationToken cancel)
    {
        var written = 0;
        foreach (var district in await DistrictsAsync(cancel))
        {
            var days = await db.StateDaysAsync(district.StateId, cancel);
            var today = SchoolTime.DayIn(now, district.Zone);
            if (NoteRules.IsNoteDay(today, days) && QuietHours.Until(now, district.Zone, days.Quiet) is null)
            {
                written += await WriteAsync(district, today, cancel);
            }
        }

        return written;
    }

    private async Task<int> WriteAsync(DistrictToTell district, DateOnly today, CancellationToken cancel)
    {
        var records = await db.HoursRequests.AsNoTracking().Open().Where(r => r.DistrictId == district.Id).ToListAsync(cancel);
        var toLookAt = records.Count(r => HoursRules.ToLookAt(JsonSerializer.Deserialize<HoursLine[]>(r.Log)!, r.MonthsOnPaper, (r.LicenseFrom, r.LicenseUntil)).Any());
        var week = NoteRules.WeekKey(district.Id, today);
        var written = 0;
        foreach (var person in await ReadersAsync(district, today, cancel))
        {
            var words = DistrictNoteWords.Of(person.FirstName, district.Name, (records.Count, toLookAt), install.Address);
            if (records.Count > 0 && !(await outbox.ToldAsync(person.Id, cancel)).Contains(week, StringComparer.Ordinal)
                && await outbox.TryAddAsync(new(MailKind.Hours, person, [week], words, district.Zone), cancel))
            {
                written++;
            }
        }

        return written;
    }

    private async Task<IReadOnlyList<DistrictToTell>> DistrictsAsync(CancellationToken cancel)
    {
        var waiting = db.HoursRequests.Open().Select(r => r.DistrictId);
        var rows = await db.Districts.Where(d => waiting.Contains(d.Id)).OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.StateId, d.Name, d.TimeZone, Schools = db.Schools.Where(s => s.DistrictId == d.Id).Select(s => s.TimeZone).ToList() }).ToListAsync(cancel);
        return [.. rows.Select(d => new DistrictToTell(d.Id, d.StateId, d.Name, DistrictToTell.ZoneOf(d.TimeZone, d.Schools)))];
    }

    /// <summary>The designees; where there is none, the director of schools.</summary>
    private async Task<IEnumerable<Person>> ReadersAsync(DistrictToTell district, DateOnly today, CancellationToken cancel)
    {
        var all = await db.Positions.AsNoTracking().Include(p => p.Person)
            .Where(p => p.DistrictId == district.Id && (p.Role == Role.DistrictDesignee || p.Role == Role.Superintendent) && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today) && p.Person!.Email != null)
            .OrderBy(p => p.Id).ToListAsync(cancel);
        var designees = all.FindAll(p => p.Role == Role.DistrictDesignee);
        return (designees.Count > 0 ? designees : all).Select(p => p.Person!).DistinctBy(p => p.Id).Where(p => p.Notes != NoteRhythm.Never);
    }
}
