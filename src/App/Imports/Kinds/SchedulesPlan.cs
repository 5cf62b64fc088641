using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

internal sealed class SchedulesPlan(IReadOnlyList<WeekChange> changes) : FilePlan
{
    public override async Task<SavedRows?> WriteAsync(SaveMoment moment, CancellationToken cancel)
    {
        var (db, here) = (moment.Db, moment.Here);
        foreach (var some in changes.Chunk(500))
        {
            var ids = some.Select(c => c.PersonId).ToArray();
            await db.TeacherPeriods.Where(p => p.SchoolId == here.SchoolId && p.SchoolYearId == here.YearId && ids.Contains(p.PersonId)).ExecuteDeleteAsync(cancel);
        }

        db.AddRange(changes.SelectMany(c => c.Periods.Select(p => new TeacherPeriod
        {
            PersonId = c.PersonId,
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            Day = p.At.Day,
            StartsAt = p.At.Start,
            EndsAt = p.At.End,
            Kind = p.At.Kind,
            BatchId = p.IsOwn ? null : moment.BatchId,
            BatchRow = p.IsOwn ? null : c.Rows[p.At],
        })));
        return await db.TrySaveAsync(cancel)
            ? new("weeks of " + Words.Count(changes.Count, "person", "people"), [.. changes.Select(c => c.PersonId)])
            : null;
    }
}
