using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.Times;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Weeks: the file's periods of a person take the place of all periods of that person this year.</summary>
public sealed class PlanSchedules(AppDb db) : FilePlanner
{
    public override FileKind Kind => FileKind.Schedules;

    public override async Task<PlannedFile> ExecuteAsync(OpenedFile file, CancellationToken cancel)
    {
        var people = await DistrictPeople.LoadAsync(db, file.Here, cancel);
        var read = SchedulesFile.Read(file.Table, file.Settings with { KnownPeople = people.NamesOfTeachers });
        if (read.IsRefused)
        {
            return MakeReport.Refused(file, read);
        }

        var found = new RowFindings(file.Table.Header, read.Columns!);
        var stored = (await db.TeacherPeriods.AsNoTracking().Where(p => p.SchoolId == file.Here.SchoolId && p.SchoolYearId == file.Here.YearId).ToListAsync(cancel)).ToLookup(p => p.PersonId);
        List<WeekChange> changes = [];
        var weeks = (await OursAsync(read.Rows, file, found, cancel)).Where(r => people.Find(r.Value.PersonId) is not null).ToLookup(r => people.Find(r.Value.PersonId)!.Id);
        foreach (var week in weeks)
        {
            var rows = week.GroupBy(r => new DayStretch(r.Value.Day, r.Value.Start, r.Value.End, Enum.Parse<Rosters.PeriodKind>(r.Value.Kind.ToString())), r => r.Row).ToDictionary(r => r.Key, r => r.First());
            var merged = WeekOfFile.Merge(rows.Keys, stored[week.Key]);
            if (WeekOfFile.Changes(merged, stored[week.Key]))
            {
                found.Changed.UnionWith(week.Select(r => r.Row));
                changes.Add(new(week.Key, merged) { Rows = rows });
            }
        }

        await TellElsewhereAsync(weeks, file, found, cancel);
        return new(MakeReport.From(file, read, found), new SchedulesPlan(changes));
    }

    /// <summary>Rows about other schools are left out, and said so.</summary>
    private async Task<IReadOnlyList<ReadRow<ScheduleRow>>> OursAsync(IReadOnlyList<ReadRow<ScheduleRow>> rows, OpenedFile file, RowFindings found, CancellationToken cancel)
    {
        var school = await SchoolNames.LoadAsync(db, file.Here, cancel);
        var others = rows.Where(r => r.Value.SchoolId is { } named && !school.Is(named)).ToList();
        if (others.Count == 0)
        {
            return rows;
        }

        found.LeftOut.UnionWith(others.Select(r => r.Row));
        found.Note($"{Words.Count(others.Count, "period is", "periods are")} at other schools and left out. {school.Name} has the number {school.Number}.");
        return [.. rows.Except(others)];
    }

    /// <summary>Somebody who works at two schools is at one of them at a time. The other school's word is not ours to change, so it is told and saved.</summary>
    private async Task TellElsewhereAsync(ILookup<long, ReadRow<ScheduleRow>> weeks, OpenedFile file, RowFindings found, CancellationToken cancel)
    {
        var ids = weeks.Select(w => w.Key).ToList();
        var elsewhere = await db.TeacherPeriods.AsNoTracking().Where(p => p.SchoolYearId == file.Here.YearId && p.SchoolId != file.Here.SchoolId && ids.Contains(p.PersonId))
            .Join(db.Schools, p => p.SchoolId, s => s.Id, (p, s) => new { p.PersonId, p.Day, p.StartsAt, p.EndsAt, School = s.Name }).ToListAsync(cancel);
        foreach (var other in elsewhere.GroupBy(e => e.PersonId))
        {
            var clash = weeks[other.Key].Select(r => (r.Row, r.Value, Other: other.FirstOrDefault(o => o.Day == r.Value.Day && o.StartsAt < r.Value.End && r.Value.Start < o.EndsAt))).FirstOrDefault(c => c.Other is not null);
            if (clash.Other is not null)
            {
                found.Note(clash.Row, Field.Start, clash.Value.PersonId, $"has a week at {clash.Other.School} at this time on {clash.Other.Day}; neither counts as time to meet until one of the two is corrected");
            }
        }
    }
}
