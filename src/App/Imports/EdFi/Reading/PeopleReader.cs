using Counterpart.App.Imports.EdFi.Model;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Schools, staff and where they work.</summary>
internal sealed class PeopleReader(EdFiFindings found)
{
    private readonly Dictionary<string, EdFiSchool> _schools = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EdFiStaff> _staff = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Staff, string School), EdFiPosition> _positions = [];

    /// <summary>A reference is dangling only when the file it points into is there.</summary>
    public bool IsKnownSchool(string id) => _schools.Count == 0 || _schools.ContainsKey(id);

    public bool IsKnownStaff(string id) => _staff.Count == 0 || _staff.ContainsKey(id);

    public void Take(string resource, RecordPlace place, JsonRecord record)
    {
        switch (resource)
        {
            case EdFiResources.Schools:
                School(place, record);
                break;
            case EdFiResources.Staffs:
                Staff(place, record);
                break;
            case EdFiResources.StaffSchools:
                Placement(place, record);
                break;
            default:
                Assignment(place, record);
                break;
        }
    }

    public EdFiModel Model() => new()
    {
        Schools = [.. _schools.Values],
        Staff = [.. _staff.Values],
        Positions = [.. _positions.Values],
    };

    private void School(RecordPlace place, JsonRecord record)
    {
        var school = new EdFiSchool(record["schoolId"], record["nameOfInstitution"]);
        if (school.Id.Length == 0)
        {
            found.Unplaced(place, "the school has no schoolId", "Ask for the export with school numbers.");
        }
        else if (!_schools.TryAdd(school.Id, school) && school != _schools[school.Id])
        {
            found.Unplaced(place, $"school {school.Id} is there twice with different names", "The first one is used.");
        }
    }

    private void Staff(RecordPlace place, JsonRecord record)
    {
        if (StaffRecord.Read(record) is not { Id: var id } staff)
        {
            found.Unplaced(place, "the person has no staffUniqueId", "Ask for the export with staff numbers.");
            return;
        }

        if (!_staff.TryAdd(id, staff))
        {
            found.Unplaced(place, $"the staff number {id} is there twice", "The first one is used.");
        }
    }

    private void Placement(RecordPlace place, JsonRecord record)
    {
        if (Position(place, record, record.Inside("schoolReference")["schoolId"], isSchool: true) is not { } position)
        {
            return;
        }

        position.Grades.AddRange(record.Each("gradeLevels").Select(g => g.Descriptor("gradeLevelDescriptor")).Where(g => g.Length > 0 && !position.Grades.Contains(g, StringComparer.Ordinal)));
        position.Subjects.AddRange(record.Each("academicSubjects").Select(s => s.Descriptor("academicSubjectDescriptor")).Where(s => s.Length > 0 && !position.Subjects.Contains(s, StringComparer.Ordinal)));
    }

    private void Assignment(RecordPlace place, JsonRecord record)
    {
        var organization = record.Inside("educationOrganizationReference")["educationOrganizationId"];
        if (Position(place, record, organization, isSchool: false) is { } position)
        {
            position.Assignments.Add(new(record.Descriptor("staffClassificationDescriptor"), record.Date("beginDate"), record.Date("endDate")));
        }
    }

    private EdFiPosition? Position(RecordPlace place, JsonRecord record, string school, bool isSchool)
    {
        var staff = record.Inside("staffReference")["staffUniqueId"];
        if (staff.Length == 0 || school.Length == 0)
        {
            found.Unplaced(place, $"the position names no {(staff.Length == 0 ? "person" : "school")}", "Ask for the export with its references.");
            return null;
        }

        if (!IsKnownStaff(staff))
        {
            found.Unplaced(place, $"staff number {staff} is not in staffs.json", "Ask for an export made at one moment.");
            return null;
        }

        if (!IsKnownSchool(school))
        {
            Elsewhere(place, school, isSchool);
            return null;
        }

        if (!_positions.TryGetValue((staff, school), out var position))
        {
            _positions[(staff, school)] = position = new(staff, school);
        }

        return position;
    }

    /// <summary>A position may be at a district's office; a placement at a school may not.</summary>
    private void Elsewhere(RecordPlace place, string school, bool isSchool)
    {
        if (isSchool)
        {
            found.Unplaced(place, $"school {school} is not in schools.json", "Ask for an export made at one moment.");
        }
        else
        {
            found.Count("Positions at none of the schools, such as a district's office, left out");
        }
    }
}
