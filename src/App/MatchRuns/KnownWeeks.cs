using Counterpart.App.Data;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.Times;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;
using PeriodKind = Counterpart.App.Rosters.PeriodKind;

namespace Counterpart.App.MatchRuns;

/// <summary>
/// What is known about people's weeks at a school: what was said of each, what the school says of all teachers of a grade, and which periods a student information system
/// has them teach. Unknown stays unknown, and nobody is free here while at another school.
/// </summary>
public static class KnownWeeks
{
    public static async Task<IReadOnlyDictionary<long, WeeklyTime>> LoadAsync(AppDb db, SchoolThisYear here, IReadOnlyCollection<Position> positions, CancellationToken cancel)
    {
        var people = positions.Select(p => p.PersonId).Distinct().ToList();
        var periods = await db.TeacherPeriods.AsNoTracking().Where(p => p.SchoolYearId == here.YearId && people.Contains(p.PersonId)).ToListAsync(cancel);
        var bells = await db.BellPeriods.AsNoTracking().Where(b => b.SchoolId == here.SchoolId && b.SchoolYearId == here.YearId && b.ScheduleId == null).ToListAsync(cancel);
        var (said, elsewhere) = (periods.Where(p => p.SchoolId == here.SchoolId).ToLookup(p => p.PersonId), periods.Where(p => p.SchoolId != here.SchoolId).ToLookup(p => p.PersonId));
        Dictionary<long, WeeklyTime> weeks = [];
        foreach (var position in positions)
        {
            List<TeacherPeriod> mine = [.. said[position.PersonId]];
            List<DayStretch> all = [.. mine.Select(DayStretch.Of), .. FromSchool.Of(bells.Where(b => b.IsFor(position.Grades)), position.TaughtPeriods, mine)];
            if (all.Count > 0)
            {
                weeks.TryAdd(position.PersonId, Week(all, [.. elsewhere[position.PersonId].Select(DayStretch.Of)]));
            }
        }

        return weeks;
    }

    private static WeeklyTime Week(List<DayStretch> all, List<DayStretch> elsewhere)
    {
        var offered = Of(all, PeriodKind.Offered, elsewhere);
        return new WeeklyTime { Offered = all.Exists(p => p.Kind == PeriodKind.Offered) ? offered : null, Teaching = Of(all, PeriodKind.Class, []), Planning = Of([.. all.Select(p => p.Kind == PeriodKind.IfNeedBe ? p with { Kind = PeriodKind.Planning } : p)], PeriodKind.Planning, elsewhere) };
    }

    private static List<Period> Of(List<DayStretch> all, PeriodKind kind, List<DayStretch> elsewhere) =>
    [
        .. all.Where(p => p.Kind == kind && !elsewhere.Exists(p.Overlaps)).OrderBy(p => p.Day, StringComparer.Ordinal).ThenBy(p => p.Start)
            .Select(p => new Period(p.Day, Minutes(p.Start), Minutes(p.End))),
    ];

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
