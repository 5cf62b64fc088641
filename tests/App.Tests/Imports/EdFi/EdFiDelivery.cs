using System.Text.Json.Nodes;
using Counterpart.App.Tests.Imports.Deliveries;
using Counterpart.App.Tests.Imports.Sources;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>Ed-Fi resources about the two schools of a district in test.</summary>
internal static class EdFiDelivery
{
    public static EdFiExport Export(DistrictInTest district) => Fit(EdFiExport.District(1, $"edfi{district.School.District.Id}.example"));

    /// <summary>The second school is number 2, and what was observed was observed before the clock of the tests.</summary>
    public static EdFiExport Fit(EdFiExport export)
    {
        foreach (var (name, records) in export.Resources.ToList())
        {
            export.Resources[name] = JsonNode.Parse(records.ToJsonString().Replace("100102", "2", StringComparison.Ordinal).Replace("2026-09-01T", "2026-08-01T", StringComparison.Ordinal))!.AsArray();
        }

        return export;
    }

    public static byte[] WithStudents(EdFiExport export) => Zips.Of([("students.json", "[{\"studentUniqueId\":\"K1\",\"firstName\":\"Sly\"}]"), .. export.Resources.Select(r => ($"{r.Key}.json", r.Value.ToJsonString()))]);
}
