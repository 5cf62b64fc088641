using Counterpart.App.Imports.EdFi.Model;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Terms, sections and who teaches them.</summary>
internal sealed class SectionReader(EdFiFindings found, EdFiReferences references, BellReader bells)
{
    private readonly Dictionary<(string School, string Year, string Name), EdFiSession> _sessions = [];
    private readonly Dictionary<string, EdFiSection> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<EdFiTeaching> _teaching = [];

    public void Take(string resource, RecordPlace place, JsonRecord record)
    {
        switch (resource)
        {
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
        Sessions = [.. _sessions.Values],
        Sections = [.. _sections.Values],
        Teaching = [.. _teaching],
    };

    private void Session(RecordPlace place, JsonRecord record)
    {
        var (school, name, year) = (record.Inside("schoolReference")["schoolId"], record["sessionName"], record.Inside("schoolYearTypeReference")["schoolYear"]);
        if (!references.IsPlaced(place, school, name, "session"))
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
        if (!references.IsPlaced(place, school, name, "section"))
        {
            return;
        }

        var section = new EdFiSection(Key(offering, name), school)
        {
            Year = offering["schoolYear"],
            Session = offering["sessionName"],
            Periods = [.. bells.PeriodsOf(place, record, school)],
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
        else if (!references.IsKnownStaff(staff))
        {
            found.Unplaced(place, $"staff number {staff} is not in staffs.json", "Ask for an export made at one moment.");
        }
        else if (!_sections.ContainsKey(Key(reference, section)))
        {
            references.Dangling(place, EdFiResources.Sections, $"section {section}", "Ask for an export made at one moment.");
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
            _teaching.Add(teaching);
        }
    }

    private static string Key(JsonRecord reference, string section) =>
        string.Join('\n', reference["schoolId"], reference["schoolYear"], reference["sessionName"], reference["localCourseCode"], section);
}
