using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>What an export says about itself.</summary>
internal sealed record OneRosterManifest
{
    public string Version { get; init; } = "";

    /// <summary>People, roles or enrollments come as changes only.</summary>
    public bool IsDelta { get; init; }

    public static OneRosterManifest Read(OneRosterSheet? sheet)
    {
        OneRosterManifest manifest = new();
        while (sheet?.Read() == true)
        {
            var value = CellText.Key(sheet["value"]);
            manifest = CellText.Key(sheet["propertyname"]) switch
            {
                "onerosterversion" => manifest with { Version = value switch { "11" => "1.1", "12" or "121" => "1.2", _ => "" } },
                "fileusers" or "fileroles" or "fileenrollments" => manifest with { IsDelta = manifest.IsDelta || value == "delta" },
                _ => manifest,
            };
        }

        return manifest;
    }
}
