using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Rosters;
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
        foreach (var week in read.Rows.ToLookup(r => people.Find(r.Value.PersonId)?.Id).Where(w => w.Key is not null))
        {
            var periods = week.Select(r => (r.Value.Day, r.Value.Start, r.Value.End, Kind: Enum.Parse<Rosters.PeriodKind>(r.Value.Kind.ToString()))).ToHashSet();
            if (!periods.SetEquals(stored[week.Key!.Value].Select(p => (p.Day, p.StartsAt, p.EndsAt, p.Kind))))
            {
                found.Changed.UnionWith(week.Select(r => r.Row));
                changes.Add(new(week.Key.Value, [.. periods]));
            }
        }

        return new(MakeReport.From(file, read, found), new SchedulesPlan(changes));
    }
}
