using Counterpart.App.Imports.Sources.Archives;
using Counterpart.App.Imports.Sources.OneRoster;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>The files of a ZIP by the resource they are named after: <c>staffs.json</c>, <c>ed-fi_Staffs-2.json</c>, <c>export/STAFFS.ndjson</c>.</summary>
internal static class EdFiFiles
{
    private static readonly string[] Extensions = [".json", ".ndjson", ".jsonl"];

    public static bool IsJson(ZipMember member) => Array.Exists(Extensions, member.Ends);

    /// <summary>Whether somebody who sends this ZIP means Ed-Fi. A ZIP with the people of a OneRoster export is that.</summary>
    public static bool Recognize(SafeZip zip) =>
        zip.Members.Any(m => IsJson(m) && ResourceOf(m) is not null) && !zip.Members.Any(m => m.Ends(".csv") && OneRosterFileNames.OfName(m.Name) == OneRosterFileKind.Users);

    /// <summary>Files in the order in which they refer to each other.</summary>
    public static IReadOnlyList<(string Resource, ZipMember Member)> Sort(SafeZip zip, EdFiFindings found)
    {
        List<(string Resource, ZipMember Member)> files = [];
        foreach (var member in zip.Members)
        {
            var resource = IsJson(member) ? ResourceOf(member) : null;
            if (resource is null)
            {
                found.DropFile(member.Name, Why(member));
            }
            else if (files.Exists(f => f.Member.Checksum == member.Checksum && f.Member.Length == member.Length && string.Equals(f.Resource, resource, StringComparison.Ordinal)))
            {
                found.DropFile(member.Path, "the same file a second time");
            }
            else
            {
                files.Add((resource, member));
            }
        }

        return [.. files.OrderBy(f => Array.IndexOf(EdFiResources.All, f.Resource)).ThenBy(f => f.Member.Path, StringComparer.Ordinal)];
    }

    private static string? ResourceOf(ZipMember member)
    {
        var name = member.Name[..Math.Max(0, member.Name.LastIndexOf('.'))];
        var words = name.Split(['-', '_', '.', ' ', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(EdFiResources.All, r => Array.Exists(words, w => w.Equals(r, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Why(ZipMember member) => member.Name switch
    {
        var name when !IsJson(member) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? "a ZIP inside the ZIP is not opened" : "not a JSON file",
        var name when name.Contains("student", StringComparison.OrdinalIgnoreCase) => "student records are never kept",
        var name when name.Contains("parent", StringComparison.OrdinalIgnoreCase) || name.Contains("contact", StringComparison.OrdinalIgnoreCase) => "facts of families are never kept",
        _ => "not needed",
    };
}
