using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Periods, bell schedules, terms, sections and who teaches them.</summary>
internal sealed class ScheduleReader(EdFiFindings found, PeopleReader people, IReadOnlySet<string> there)
{
    /// <summary>Before this a time is an afternoon written without 24 hours.</summary>
    private static readonly TimeOnly EarliestMorning = new(6, 0);

    private readonly Dictionary<(string School, string Name), EdFiPeriod> _periods = [];
    private readonly Dictionary<(string School, string Name), EdFiBellSchedule> _bells = [];
    private readonly Dictionary<(string School, string Year, string Name), EdFiSession> _sessions = [];
    private readonly Dictionary<string, EdFiSection> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<EdFiTeaching, RecordPlace> _teaching = [];

    public void Take(string resource, RecordPlace place, JsonRecord record)
    {
        switch (resource)
        {
            case EdFiResources.ClassPeriods:
                Period(place, record);
                break;
            case EdFiResources.BellSchedules:
                BellSchedule(place, record);
                break;
            case EdFiResources.Sessions:
                Session(place, record);
                break;
            case EdFiResources.Sections:
                Section(place, record);
                break;
            default:
                Teaching(place, record);
                break;
        }
    }

    public EdFiModel Into(EdFiModel model) => model with
    {
        Periods = [.. _periods.Values],
        BellSchedules = [.. _bells.Values],
        Sessions = [.. _sessions.Values],
        Sections = [.. _sections.Values],
        Teaching = [.. _teaching.Keys],
    };

    private void Period(RecordPlace place, JsonRecord record)
    {
        var (school, name) = (record.Inside("schoolReference")["schoolId"], record["classPeriodName"]);
        if (IsPlaced(place, school, name, "period"))
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
        if (!IsPlaced(place, school, name, "bell schedule"))
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

    private void Session(RecordPlace place, JsonRecord record)
    {
        var (school, name, year) = (record.Inside("schoolReference")["schoolId"], record["sessionName"], record.Inside("schoolYearTypeReference")["schoolYear"]);
        if (!IsPlaced(place, school, name, "session"))
        {
            return;
        }

        if (record.Date("beginDate") is not { } begins || record.Date("endDate") is not { } ends || ends < begins)
        {
            found.Unplaced(place, $"session \"{name}\" has no first and last day that fit", "Correct its beginDate and endDate.");
        }
        else if (!_sessions.TryAdd((school, year, name), new(school, year, name) { Begins = begins, Ends = ends }))
        {
            found.Unplaced(place, $"session \"{name}\" of school {school} is there twice", "The first one is used.");
        }
    }

    private void Section(RecordPlace place, JsonRecord record)
    {
        var offering = record.Inside("courseOfferingReference");
        var (school, name) = (offering["schoolId"], record["sectionIdentifier"]);
        if (!IsPlaced(place, school, name, "section"))
        {
            return;
        }

        var section = new EdFiSection(Key(offering, name), school)
        {
            Year = offering["schoolYear"],
            Session = offering["sessionName"],
            Periods = [.. PeriodsOf(place, record, school)],
        };
        if (!_sections.TryAdd(section.Key, section))
        {
            found.Unplaced(place, $"section {name} is there twice", "The first one is used.");
        }
    }

    private void Teaching(RecordPlace place, JsonRecord record)
    {
        var (staff, reference) = (record.Inside("staffReference")["staffUniqueId"], record.Inside("sectionReference"));
        var section = reference["sectionIdentifier"];
        if (staff.Length == 0 || section.Length == 0)
        {
            found.Unplaced(place, $"it names no {(staff.Length == 0 ? "person" : "section")}", "Ask for the export with its references.");
        }
        else if (!people.IsKnownStaff(staff))
        {
            found.Unplaced(place, $"staff number {staff} is not in staffs.json", "Ask for an export made at one moment.");
        }
        else if (!_sections.ContainsKey(Key(reference, section)))
        {
            Dangling(place, EdFiResources.Sections, $"section {section}", "Ask for an export made at one moment.");
        }
        else
        {
            Add(place, new(staff, Key(reference, section), record.Date("beginDate"), record.Date("endDate")));
        }
    }

    private void Add(RecordPlace place, EdFiTeaching teaching)
    {
        if (teaching.Ends < teaching.Begins)
        {
            found.Unplaced(place, "the teacher's section ends before it begins", "Correct its endDate (rule 4202).");
        }
        else
        {
            _teaching.TryAdd(teaching, place);
        }
    }

    private IEnumerable<string> PeriodsOf(RecordPlace place, JsonRecord record, string school)
    {
        foreach (var name in record.Each("classPeriods").Select(p => p.Inside("classPeriodReference")["classPeriodName"]).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (!_periods.ContainsKey((school, name)))
            {
                Dangling(place, EdFiResources.ClassPeriods, $"period \"{name}\" of school {school}", "Ask for an export made at one moment.");
            }

            yield return name;
        }
    }

    /// <summary>Said once a file when the whole file is missing.</summary>
    private void Dangling(RecordPlace place, string resource, string what, string fix)
    {
        if (there.Contains(resource))
        {
            found.Unplaced(place, $"{what} is not in {resource}.json", fix);
        }
        else
        {
            found.Note($"{resource}.json is missing, so what refers to it cannot be used.");
        }
    }

    private bool IsPlaced(RecordPlace place, string school, string name, string what)
    {
        if (school.Length == 0 || name.Length == 0)
        {
            found.Unplaced(place, $"the {what} has no {(name.Length == 0 ? "name" : "school")}", "Ask for the export with names and references.");
            return false;
        }

        if (!people.IsKnownSchool(school))
        {
            found.Unplaced(place, $"school {school} of {what} \"{name}\" is not in schools.json", "Ask for an export made at one moment.");
            return false;
        }

        return true;
    }

    private static string Key(JsonRecord reference, string section) =>
        string.Join('\n', reference["schoolId"], reference["schoolYear"], reference["sessionName"], reference["localCourseCode"], section);
}
