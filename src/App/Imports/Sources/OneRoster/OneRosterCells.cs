using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Reads the cells of an export in all the shapes they come in.</summary>
internal static class OneRosterCells
{
    private static readonly HashSet<string> StudentWords = new(StringComparer.Ordinal) { "student", "learner", "pupil" };
    private static readonly HashSet<string> GuardianWords = new(StringComparer.Ordinal) { "guardian", "parent", "relative", "contact", "family", "mother", "father" };

    /// <summary>"a,b", "{LDAP:12},{LTI:15}", "a; b".</summary>
    public static IReadOnlyList<string> List(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
        {
            return [];
        }

        if (cell.IndexOfAny(",;{") < 0)
        {
            return [cell.ToString()];
        }

        return [.. cell.ToString().Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('{', '}', '[', ']', '"', ' ')).Where(part => part.Length > 0)];
    }

    /// <summary>False only when the cell says no.</summary>
    public static bool IsNo(string cell) => PersonCells.YesNo(cell).Value == false;

    public static bool IsYes(string cell) => PersonCells.YesNo(cell).Value == true || CellText.Key(cell) is "primary";

    /// <summary>Null when the cell is empty or cannot be read; <paramref name="isReadable"/> tells them apart.</summary>
    public static DateOnly? Date(string cell, out bool isReadable)
    {
        var parsed = DateCell.Parse(cell);
        isReadable = parsed.What is null;
        return parsed.Value;
    }

    /// <summary>"tobedeleted", "inactive" and their spellings; an empty status is an active one.</summary>
    public static bool IsActive(ReadOnlySpan<char> status) =>
        status.IsEmpty || status.Equals("active", StringComparison.OrdinalIgnoreCase) || CellText.Key(status) is not ("inactive" or "tobedeleted" or "deleted" or "disabled");

    public static bool IsStudent(string role) => StudentWords.Contains(CellText.Key(role));

    public static bool IsGuardian(string role) => GuardianWords.Contains(CellText.Key(role));

    /// <summary>Null for a word that is none of the standard's.</summary>
    public static OneRosterRole? Role(string text) => CellText.Key(text) switch
    {
        "teacher" or "professor" or "faculty" or "instructor" or "lecturer" or "educator" or "coteacher" or "teacherofrecord" or "primaryteacher" => OneRosterRole.Teacher,
        "principal" => OneRosterRole.Principal,
        "siteadministrator" or "assistantprincipal" or "viceprincipal" or "schooladministrator" => OneRosterRole.SiteAdministrator,
        "districtadministrator" => OneRosterRole.DistrictAdministrator,
        "systemadministrator" or "sysadmin" => OneRosterRole.SystemAdministrator,
        "administrator" or "admin" => OneRosterRole.Administrator,
        "aide" or "teacheraide" or "teachersaide" or "paraprofessional" or "teachingassistant" or "classroomaide" => OneRosterRole.Aide,
        "counselor" or "counsellor" or "guidancecounselor" => OneRosterRole.Counselor,
        "proctor" => OneRosterRole.Proctor,
        _ => null,
    };

    /// <summary>A role as a roster says it.</summary>
    public static string Words(OneRosterRole role) => role switch
    {
        OneRosterRole.SiteAdministrator => "site administrator",
        OneRosterRole.DistrictAdministrator => "district administrator",
        OneRosterRole.SystemAdministrator => "system administrator",
        _ => role.ToString().ToLowerInvariant(),
    };
}
