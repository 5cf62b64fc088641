using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Which file of an export a file is: by its columns, and by its name where columns can mean two things.</summary>
internal static class OneRosterFileNames
{
    private static readonly Dictionary<string, OneRosterFileKind> ByName = new(StringComparer.Ordinal)
    {
        ["manifest"] = OneRosterFileKind.Manifest,
        ["orgs"] = OneRosterFileKind.Orgs,
        ["org"] = OneRosterFileKind.Orgs,
        ["school"] = OneRosterFileKind.Orgs,
        ["schools"] = OneRosterFileKind.Orgs,
        ["academicsessions"] = OneRosterFileKind.AcademicSessions,
        ["academicsession"] = OneRosterFileKind.AcademicSessions,
        ["courses"] = OneRosterFileKind.Courses,
        ["course"] = OneRosterFileKind.Courses,
        ["classes"] = OneRosterFileKind.Classes,
        ["class"] = OneRosterFileKind.Classes,
        ["section"] = OneRosterFileKind.Classes,
        ["sections"] = OneRosterFileKind.Classes,
        ["users"] = OneRosterFileKind.Users,
        ["user"] = OneRosterFileKind.Users,
        ["teacher"] = OneRosterFileKind.Users,
        ["teachers"] = OneRosterFileKind.Users,
        ["roles"] = OneRosterFileKind.Roles,
        ["role"] = OneRosterFileKind.Roles,
        ["enrollments"] = OneRosterFileKind.Enrollments,
        ["enrollment"] = OneRosterFileKind.Enrollments,
        ["teacherroster"] = OneRosterFileKind.Enrollments,
        ["student"] = OneRosterFileKind.Students,
        ["students"] = OneRosterFileKind.Students,
        ["studentenrollment"] = OneRosterFileKind.Students,
        ["guardianrelationship"] = OneRosterFileKind.Students,
        ["relationships"] = OneRosterFileKind.Students,
        ["userflags"] = OneRosterFileKind.Students,
        ["demographics"] = OneRosterFileKind.Students,
        ["results"] = OneRosterFileKind.Students,
        ["userprofiles"] = OneRosterFileKind.NotNeeded,
        ["lineitems"] = OneRosterFileKind.NotNeeded,
        ["categories"] = OneRosterFileKind.NotNeeded,
        ["scorescales"] = OneRosterFileKind.NotNeeded,
        ["resources"] = OneRosterFileKind.NotNeeded,
        ["classresources"] = OneRosterFileKind.NotNeeded,
        ["courseresources"] = OneRosterFileKind.NotNeeded,
        ["userresources"] = OneRosterFileKind.NotNeeded,
    };

    /// <summary>The files whose columns tell them apart, the clearest first.</summary>
    private static readonly OneRosterFileKind[] Telling =
    [
        OneRosterFileKind.Enrollments, OneRosterFileKind.Users, OneRosterFileKind.Roles, OneRosterFileKind.AcademicSessions, OneRosterFileKind.Manifest,
    ];

    public static OneRosterFileKind? OfName(string name)
    {
        var dot = name.LastIndexOf('.');
        var key = CellText.Key(dot < 0 ? name : name[..dot]).TrimEnd("0123456789".ToCharArray());
        return ByName.TryGetValue(key, out var kind) ? kind : null;
    }

    /// <summary>Null when the columns fit no file of an export.</summary>
    public static OneRosterFileKind? OfHeader(IReadOnlyList<string> header)
    {
        foreach (var kind in Telling.Where(kind => OneRosterColumns.Missing(kind, OneRosterColumns.Find(kind, header)).Count == 0))
        {
            return kind;
        }

        HashSet<string> keys = [.. header.Select(h => CellText.Key(h))];
        if (keys.Contains("sourcedid") && keys.Contains("title"))
        {
            return keys.Overlaps(["coursesourcedid", "classcode", "classtype", "termsourcedids", "schoolsourcedid"]) ? OneRosterFileKind.Classes
                : keys.Overlaps(["coursecode", "orgsourcedid"]) ? OneRosterFileKind.Courses : null;
        }

        return keys.Contains("sourcedid") && keys.Contains("name") && keys.Contains("type") ? OneRosterFileKind.Orgs : null;
    }

    public static bool Fits(OneRosterFileKind kind, IReadOnlyList<string> header) => OneRosterColumns.Missing(kind, OneRosterColumns.Find(kind, header)).Count == 0;
}
