using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Rosters.Times;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Weeks of people of many schools: a row goes to the school it names, else to the only one at which its person teaches.</summary>
internal sealed class ReadSchedulesDelivery(AppDb db, DeliveryContext context, DateOnly today)
{
    private const int AtATime = 400;

    private readonly RowTallies tallies = new();
    private readonly UnknownPeople unknown = new();
    private readonly List<DeliveredPeriod> periods = [];
    private readonly Dictionary<long, (int Added, int Changed)> bySchool = [];
    private DeliveryPeople people = null!;

    public async Task<DeliveryReport> ExecuteAsync(CancellationToken cancel)
    {
        people = await DeliveryPeople.LoadAsync(db, context.Delivery, today, cancel);
        var read = SchedulesFile.Stream(context.Table, context.Settings, row =>
        {
            context.Progress.Report(row.Row);
            Sort(row);
        });
        if (read.IsRefused)
        {
            return MakeDeliveryReport.Refused(context, read);
        }

        var found = new RowFindings(context.Table.Header, read.Columns!);
        periods.Sort((a, b) => a.School != b.School ? a.School.CompareTo(b.School) : a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Row.CompareTo(b.Row));
        await context.Staging.OpenAsync(periods.Select(p => p.School).Distinct().Select(id => context.Schools.All[id]), cancel);
        foreach (var school in periods.GroupBy(p => p.School))
        {
            foreach (var some in school.GroupBy(p => p.Person).Chunk(AtATime))
            {
                await CompareAsync(context.Schools.All[school.Key], some, found, cancel);
            }
        }

        await context.Staging.CloseAsync(cancel);
        unknown.Tell(found, tallies);
        tallies.Ready = found.Changed.Count;
        return MakeDeliveryReport.From(context, read, found, tallies) with
        {
            Schools = [.. bySchool.OrderBy(s => s.Key).Select(s => new SchoolShare(context.Schools.All[s.Key].Names.Name) { SchoolId = s.Key, Added = s.Value.Added, Changed = s.Value.Changed })],
            UnknownIds = unknown.Asked,
        };
    }

    private void Sort(ReadRow<ScheduleRow> row)
    {
        var person = people.Find(row.Value.PersonId);
        if (person == DeliveryPeople.Nobody)
        {
            unknown.Count(row.Row, row.Value.PersonId);
            return;
        }

        var taught = people.SchoolsOf(person);
        var named = row.Value.SchoolId is { } text ? context.Schools.Find(text)?.Id : taught.Count == 1 ? taught[0] : null;
        if (named is not { } school)
        {
            tallies.CannotPlace(row.Value.SchoolId is { } other ? $"Unknown school: {other}" : taught.Count == 0 ? "No teaching position" : "Teaches at more than one school, and the row names none");
        }
        else if (!taught.Contains(school))
        {
            tallies.CannotPlace($"No teaching position at {context.Schools.All[school].Names.Name}");
        }
        else if (context.Schools.All[school].Here is null)
        {
            tallies.Refuse(context.Schools.All[school].Names.Name);
        }
        else
        {
            periods.Add(new(person, school, row.Row, new(row.Value.Day, row.Value.Start, row.Value.End, Enum.Parse<Rosters.PeriodKind>(row.Value.Kind.ToString()))));
        }
    }

    private async Task CompareAsync(DeliverySchool school, IGrouping<int, DeliveredPeriod>[] weeks, RowFindings found, CancellationToken cancel)
    {
        var (ids, year) = (weeks.Select(w => people.IdOf(w.Key)).ToArray(), school.Here!.YearId);
        var stored = (await db.TeacherPeriods.AsNoTracking().Where(p => p.SchoolId == school.Id && p.SchoolYearId == year && ids.Contains(p.PersonId)).ToListAsync(cancel)).ToLookup(p => p.PersonId);
        foreach (var week in weeks)
        {
            var there = stored[people.IdOf(week.Key)].ToList();
            var merged = WeekOfFile.Merge(week.Select(p => p.At).ToHashSet(), there);
            if (WeekOfFile.Changes(merged, there))
            {
                found.Changed.UnionWith(week.Select(p => p.Row));
                await StageAsync(school, week, isNew: there.Count == 0, cancel);
            }
        }
    }

    private async Task StageAsync(DeliverySchool school, IGrouping<int, DeliveredPeriod> week, bool isNew, CancellationToken cancel)
    {
        var (added, changed) = bySchool.GetValueOrDefault(school.Id);
        bySchool[school.Id] = isNew ? (added + 1, changed) : (added, changed + 1);
        var batch = context.Staging.BatchOf(school);
        foreach (var (at, row) in week.DistinctBy(p => p.At).Select(p => (p.At, p.Row)))
        {
            await context.Staging.AddAsync(
                new StagedPeriod
                {
                    DeliveryId = context.Delivery.Id, BatchId = batch, Row = row, PersonId = people.IdOf(week.Key), SchoolId = school.Id, DistrictId = school.DistrictId, SchoolYearId = school.Here!.YearId,
                    Day = at.Day, StartsAt = at.Start, EndsAt = at.End, Kind = at.Kind,
                }, cancel);
        }
    }
}
