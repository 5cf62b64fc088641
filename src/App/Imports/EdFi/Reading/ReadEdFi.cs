using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources.Archives;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Reads the JSON files of a ZIP into the model, record by record. Cost: time linear in the unpacked size, memory in what is kept.</summary>
internal static class ReadEdFi
{
    public const string WhatToAskFor = "Ask for the Ed-Fi resources as JSON in one ZIP: schools.json, staffs.json, staffSchoolAssociations.json and, for schedules, classPeriods.json, bellSchedules.json, sessions.json, sections.json and staffSectionAssociations.json; for results evaluationElements.json and evaluationElementRatings.json.";

    /// <exception cref="InvalidDataException">The ZIP is damaged.</exception>
    public static (EdFiModel? Model, FileRefusal? Refusal) Read(SafeZip zip)
    {
        var found = new EdFiFindings();
        var files = EdFiFiles.Sort(zip, found);
        foreach (var path in zip.PassedOver)
        {
            found.DropFile(path, "its name points outside the ZIP");
        }

        HashSet<string> there = [.. files.Select(f => f.Resource)];
        var readers = new EdFiReaders(found, there);
        foreach (var (resource, member) in files)
        {
            if (ReadFile(member, resource, found, readers) is { } broken)
            {
                return (null, new(FileRefusalKind.NotATable, $"{member.Name} {broken}, so nothing of this Ed-Fi export was read.", "Make or download the export again, and send that ZIP as it is."));
            }
        }

        var model = readers.Model();
        return model.Staff.Count + model.Ratings.Count + model.Teaching.Count == 0 && model.RatingsWithoutNumber == 0
            ? (null, new(FileRefusalKind.Empty, $"This Ed-Fi export has nobody in it: we found {string.Join(", ", files.Select(f => f.Member.Name).Take(8))}.", WhatToAskFor))
            : (model with { Report = found.Report() }, null);
    }

    private static string? ReadFile(ZipMember member, string resource, EdFiFindings found, EdFiReaders readers)
    {
        using var stream = member.Open();
        var number = 0;
        var records = new JsonRecords(stream, resource, record =>
        {
            var place = new RecordPlace(member.Name, ++number);
            if (record.IsObject)
            {
                readers.Take(resource, place, record);
            }
            else
            {
                found.Unplaced(place, "not a record", "Each entry of the list has to be an object.");
            }
        });
        var broken = records.Read();
        if (broken is null)
        {
            found.Read(member.Name, records.Count);
        }

        return broken;
    }
}
