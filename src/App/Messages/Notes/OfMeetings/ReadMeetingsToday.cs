using Counterpart.App.Data;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfMeetings;

/// <summary>Finds the meetings of today, at all schools, of which somebody asked to be told in the morning.</summary>
public sealed class ReadMeetingsToday(AppDb db)
{
    public async Task<IReadOnlyList<MeetingToday>> ExecuteAsync(DateTime now, CancellationToken cancel)
    {
        List<MeetingToday> all = [];
        foreach (var school in (await AskedForAsync(now, cancel)).GroupBy(t => t.SchoolId))
        {
            var days = await db.SchoolDaysAsync(school.Key, cancel);
            var due = school.SelectMany(t => MeetingNoteRules.Due(t.Plan, (t.StartsAt, t.Zone), now, days).Select(m => (Time: t, Meeting: m))).ToList();
            if (due.Count > 0)
            {
                all.AddRange(await OfSchoolAsync(due, (now, days), cancel));
            }
        }

        return all;
    }

    /// <summary>Standing times that hold, of a year that runs, with somebody in them who asked.</summary>
    private Task<List<StandingTime>> AskedForAsync(DateTime now, CancellationToken cancel)
    {
        var dayBefore = DateOnly.FromDateTime(now).AddDays(-1);
        return db.StandingTimes.AsNoTracking().Include(t => t.Partnership!.Seats)
            .Where(t => t.StoppedAt == null && (t.FirstDay <= dayBefore.AddDays(2) || t.MovedDays != "[]") && t.Partnership!.IntroducedAt != null && t.Partnership.EndsOn == null
                && db.ProgramSchools.Any(p => p.SchoolId == t.SchoolId && p.SchoolYearId == t.SchoolYearId && p.OptedOutOn == null && p.SchoolYear!.EndsOn >= dayBefore)
                && t.Partnership.Seats.Any(s => s.EndsOn == null && db.People.Any(p => p.Id == s.PersonId && p.MeetingNotes && p.Email != null)))
            .OrderBy(t => t.Id).ToListAsync(cancel);
    }

    private async Task<IEnumerable<MeetingToday>> OfSchoolAsync(List<(StandingTime Time, StandingMeeting Meeting)> due, (DateTime Now, SchoolDays Days) at, CancellationToken cancel)
    {
        var (school, year, today) = (due[0].Time.SchoolId, due[0].Time.SchoolYearId, SchoolTime.DayIn(at.Now, due[0].Time.Zone));
        var ids = due.SelectMany(d => Seated(d.Time)).ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var absent = await db.Participations.Where(p => p.SchoolYearId == year && p.Answer == TakingPart.NotThisYear && ids.Contains(p.PersonId)).Select(p => p.PersonId).ToListAsync(cancel);
        var bells = await db.BellSchedules.AsNoTracking().Where(b => b.SchoolId == school && b.SchoolYearId == year).OrderBy(b => b.Id).ToListAsync(cancel);
        var differs = bells.Find(b => b.Dates.Contains(today))?.Name ?? at.Days.On(today)?.Name ?? "";
        return
            from one in due
            let time = one.Time
            from id in Seated(time)
            let person = people[id]
            where person is { MeetingNotes: true, Email: not null } && !absent.Contains(id)
            select new MeetingToday(time, one.Meeting, time.Partnership!.PublicId, person, Words.List([.. Seated(time).Where(o => o != id).Select(o => people[o].FirstName)]), differs)
            {
                MeetsWithoutLog = time.Partnership.MeetsWithoutLog,
            };
    }

    private static IEnumerable<long> Seated(StandingTime time) => time.Partnership!.Seats.Where(s => s.EndsOn is null && s.PersonId is not null).OrderBy(s => s.Id).Select(s => s.PersonId!.Value);
}
