using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Class periods with their times, and the bell schedules they stand in.</summary>
internal sealed class BellReader(EdFiFindings found, EdFiReferences references)
{
    /// <summary>Before this a time is an afternoon written without 24 hours.</summary>
    private static readonly TimeOnly EarliestMorning = new(6, 0);

    private readonly Dictionary<(string School, string Name), EdFiPeriod> _periods = [];
    private readonly Dictionary<(string School, string Name), EdFiBellSchedule> _bells = [];

    public void Take(string resource, RecordPlace place, JsonRecord record)
    {
        if (string.Equals(resource, EdFiResources.ClassPeriods, StringComparison.Ordinal))
        {
            Period(place, record);
        }
        else
        {
            BellSchedule(place, record);
        }
    }

    public EdFiModel Into(EdFiModel model) => model with { Periods = [.. _periods.Values], BellSchedules = [.. _bells.Values] };

    /// <summary>The periods a schedule or a section names, those that are nowhere among them.</summary>
    public IEnumerable<string> PeriodsOf(RecordPlace place, JsonRecord record, string school)
    {
        foreach (var name in record.Each("classPeriods").Select(p => p.Inside("classPeriodReference")["classPeriodName"]).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (!_periods.ContainsKey((school, name)))
            {
                references.Dangling(place, EdFiResources.ClassPeriods, $"period \"{name}\" of school {school}", "Ask for an export made at one moment.");
            }

            yield return name;
        }
    }

    private void Period(RecordPlace place, JsonRecord record)
    {
        var (school, name) = (record.Inside("schoolReference")["schoolId"], record["classPeriodName"]);
        if (references.IsPlaced(place, school, name, "period"))
        {
            List<EdFiTime> times = [.. record.Each("meetingTimes").Select(t => Time(place, name, t)).OfType<EdFiTime>().Distinct().OrderBy(t => t.Start)];
            if (times.Count > 1)
            {
                found.Unplaced(place, $"period \"{name}\" has {times.Count} times", "A period may have one (rule 2007). Each of them is used; check that they are on the same days.");
            }

            if (!_periods.TryAdd((school, name), new(school, name) { Times = times }))
            {
                found.Unplaced(place, $"period \"{name}\" of school {school} is there twice", "The first one is used.");
            }
        }
    }

    private EdFiTime? Time(RecordPlace place, string name, JsonRecord time)
    {
        if (time.Time("startTime") is not { } start || time.Time("endTime") is not { } end)
        {
            found.Unplaced(place, $"a time of period \"{name}\" cannot be read", "Write it like 13:05:00.");
            return null;
        }

        if (end <= start)
        {
            found.Unplaced(place, $"period \"{name}\" ends at {TimeCell.Write(end)}, before it starts", "Correct one of the two times (rule 2009: 24 hours).");
            return null;
        }

        if (start < EarliestMorning)
        {
            found.Unplaced(place, $"period \"{name}\" starts at {TimeCell.Write(start)}, in the night", "Write the afternoon in 24 hours (rule 2009).");
            return null;
        }

        return new(start, end);
    }

    private void BellSchedule(RecordPlace place, JsonRecord record)
    {
        var (school, name) = (record.Inside("schoolReference")["schoolId"], record["bellScheduleName"]);
        if (!references.IsPlaced(place, school, name, "bell schedule"))
        {
            return;
        }

        List<string> periods = [.. PeriodsOf(place, record, school)];
        var schedule = new EdFiBellSchedule(school, name)
        {
            RotationDay = record["alternateDayName"],
            Periods = periods,
            Dates = [.. record.Each("dates").Select(d => d.Date("date")).OfType<DateOnly>().Distinct()],
        };
        if (!_bells.TryAdd((school, name), schedule))
        {
            found.Unplaced(place, $"bell schedule \"{name}\" of school {school} is there twice", "The first one is used.");
        }
    }
}
