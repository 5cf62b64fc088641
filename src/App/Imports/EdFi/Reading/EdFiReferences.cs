namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Tells a record that points to nothing from one whose file is missing altogether.</summary>
internal sealed class EdFiReferences(EdFiFindings found, PeopleReader people, IReadOnlySet<string> there)
{
    public bool IsKnownStaff(string id) => people.IsKnownStaff(id);

    /// <summary>Said once a file when the whole file is missing.</summary>
    public void Dangling(RecordPlace place, string resource, string what, string fix)
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

    public bool IsPlaced(RecordPlace place, string school, string name, string what)
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
}
