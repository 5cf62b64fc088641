using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>
/// What each teacher does when: periods taught are class, the other periods of the bell schedule planning. Only what is known is written:
/// whoever teaches nothing has no row, and where a class may be at any time nothing is planning.
/// </summary>
internal sealed class SchedulesTable(EdFiModel model, DateOnly on)
{
    private readonly Dictionary<(string School, string Name), EdFiPeriod> _periods = model.Periods.ToDictionary(p => (p.SchoolId, p.Name));

    /// <param name="schoolText">How a school is written in a table of many; null for a table of one.</param>
    public void Write(TableWriter table, string? school, Func<string, string>? schoolText = null)
    {
        table.Row(["person_id", "day", "start", "end", "kind", .. schoolText is null ? (string[])[] : ["school_id"]]);
        var taught = new TaughtPeriods(model, on, table);
        foreach (var here in taught.Schools.Where(s => school is null || string.Equals(s, school, StringComparison.Ordinal)))
        {
            var name = taught.NameOf(here);
            var days = new BellDays(name, [.. model.BellSchedules.Where(b => string.Equals(b.SchoolId, here, StringComparison.Ordinal))], taught.TermOf(here));
            if (days.Days.Count == 0)
            {
                table.Note($"{name} has no bell schedule, so nothing is known about its days.");
                continue;
            }

            foreach (var teacher in taught.At(here).OrderBy(t => t.StaffId, StringComparer.Ordinal))
            {
                Write(table, teacher, days, (taught.TimesElsewhere(teacher, _periods), schoolText?.Invoke(here)));
            }

            days.Tell(table);
            Outside(table, name, days, taught.At(here));
        }
    }

    private void Write(TableWriter table, TeacherAtSchool teacher, BellDays days, (IReadOnlyList<EdFiTime> Elsewhere, string? School) also)
    {
        if (teacher.IsIncomplete)
        {
            table.Count("Teachers with a section of which the period or its time is not known: their free periods are unknown too");
        }

        Dictionary<(EdFiTime Time, bool IsClass), List<string>> week = [];
        foreach (var day in days.Days)
        {
            foreach (var period in Day(table, teacher, days.Choose(day, teacher.Periods), [.. also.Elsewhere, .. TimesOf(teacher.SchoolId, teacher.Periods.Where(p => !days.Has(p)))]))
            {
                (week.TryGetValue(period, out var on) ? on : week[period] = []).Add(day);
            }
        }

        foreach (var (period, on) in week.OrderBy(p => p.Key.Time.Start))
        {
            table.Row([teacher.StaffId, string.Join(';', on), TimeCell.Write(period.Time.Start), TimeCell.Write(period.Time.End), period.IsClass ? "class" : "planning", .. also.School is null ? (string[])[] : [also.School]]);
        }
    }

    private List<(EdFiTime Time, bool IsClass)> Day(TableWriter table, TeacherAtSchool teacher, EdFiBellSchedule schedule, IReadOnlyList<EdFiTime> blocked)
    {
        var lessons = Merged(TimesOf(teacher.SchoolId, schedule.Periods.Where(teacher.Periods.Contains)));
        List<(EdFiTime Time, bool IsClass)> day = [.. lessons.Select(t => (t, true))];
        if (lessons.Count == 0)
        {
            table.Count("Days on which a teacher has no class, about which nothing is known");
            return day;
        }

        foreach (var time in teacher.IsIncomplete ? [] : TimesOf(teacher.SchoolId, schedule.Periods.Where(p => !teacher.Periods.Contains(p) && !PeriodWords.IsPause(p))))
        {
            if (!blocked.Any(time.Overlaps) && !day.Exists(p => p.Time.Overlaps(time)))
            {
                day.Add((time, false));
            }
        }

        return day;
    }

    private IEnumerable<EdFiTime> TimesOf(string school, IEnumerable<string> periods) =>
        periods.SelectMany(p => _periods.TryGetValue((school, p), out var period) ? period.Times : []);

    /// <summary>Two sections at one time are one class.</summary>
    private static List<EdFiTime> Merged(IEnumerable<EdFiTime> times)
    {
        List<EdFiTime> merged = [];
        foreach (var time in times.OrderBy(t => t.Start).ThenBy(t => t.End))
        {
            if (merged.Count > 0 && merged[^1].Overlaps(time))
            {
                merged[^1] = new(merged[^1].Start, time.End > merged[^1].End ? time.End : merged[^1].End);
            }
            else
            {
                merged.Add(time);
            }
        }

        return merged;
    }

    private static void Outside(TableWriter table, string school, BellDays days, IEnumerable<TeacherAtSchool> teachers)
    {
        foreach (var period in teachers.SelectMany(t => t.Periods).Distinct(StringComparer.Ordinal).Where(p => !days.Has(p)).Order(StringComparer.Ordinal))
        {
            table.Note($"{school}: period \"{period}\" is in no bell schedule (rule 2011), so its days are unknown and its classes left out. Add it to a bell schedule.");
        }
    }
}
