using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.EdFi.Reading.Standards;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Hands each record to the reader of its resource.</summary>
internal sealed class EdFiReaders
{
    private readonly PeopleReader _people;
    private readonly BellReader _bells;
    private readonly SectionReader _sections;
    private readonly EvaluationReader _evaluations;

    public EdFiReaders(EdFiFindings found, IReadOnlySet<string> there)
    {
        _people = new(found);
        var references = new EdFiReferences(found, _people, there);
        _bells = new(found, references);
        _sections = new(found, references, _bells);
        _evaluations = new(found, EvaluationNames.Tpdm11);
    }

    public void Take(string resource, RecordPlace place, JsonRecord record)
    {
        switch (resource)
        {
            case EdFiResources.Schools or EdFiResources.Staffs or EdFiResources.StaffSchools or EdFiResources.Assignments:
                _people.Take(resource, place, record);
                break;
            case EdFiResources.ClassPeriods or EdFiResources.BellSchedules:
                _bells.Take(resource, place, record);
                break;
            case EdFiResources.Sessions or EdFiResources.Sections or EdFiResources.StaffSections:
                _sections.Take(resource, place, record);
                break;
            default:
                _evaluations.Take(resource, place, record);
                break;
        }
    }

    public EdFiModel Model() => _evaluations.Into(_sections.Into(_bells.Into(_people.Model())));
}
