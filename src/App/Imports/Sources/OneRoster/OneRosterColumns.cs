using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Which columns each file of an export has, and under which other names they come. Microsoft's School Data Sync and Clever's files differ in names only.</summary>
internal static class OneRosterColumns
{
    private const int ShortestMisspelt = 8;

    /// <summary>Our name of a column in lower case, then the names others give it. A mark of exclamation: the file cannot be read without it.</summary>
    private static readonly Dictionary<OneRosterFileKind, string[]> Known = new()
    {
        [OneRosterFileKind.Manifest] = ["propertyname! property", "value!"],
        [OneRosterFileKind.Orgs] = ["sourcedid! sourceid sisid orgsourcedid dfenumber schoolid id", "status", "name! orgname schoolname", "type orgtype", "identifier schoolnumber orgidentifier number schoolcode", "parentsourcedid parentid parentorgsourcedid"],
        [OneRosterFileKind.AcademicSessions] = ["sourcedid! sourceid sessionsourcedid", "status", "title! name", "type", "startdate! begindate", "enddate!", "parentsourcedid parentid", "schoolyear"],
        [OneRosterFileKind.Courses] = ["sourcedid! sourceid coursesourcedid", "status", "title! coursename coursetitle", "coursecode code coursenumber", "grades grade gradelevel gradelevels", "orgsourcedid schoolsourcedid", "subjects subject", "subjectcodes subjectcode"],
        [OneRosterFileKind.Classes] =
        [
            "sourcedid! sourceid sisid classsourcedid sectionsourcedid sectionid id", "status", "title! sectionname classname classtitle name", "grades grade gradelevel gradelevels", "coursesourcedid coursesisid courseid",
            "classcode sectionnumber", "classtype type", "location room roomnumber", "schoolsourcedid! orgsourcedid orgsourcedids schoolsisid schoolid schooldfenumber", "termsourcedids termsourcedid sessionsourcedids sessionsourcedid termsisid termid",
            "subjects subject coursesubject", "subjectcodes subjectcode", "periods period", "termname", "termstartdate termstart", "termenddate termend", "coursename", "teacher1 teacherid", "teacher2 teacher2id", "teacher3 teacher3id", "teacher4 teacher4id",
        ],
        [OneRosterFileKind.Users] =
        [
            "sourcedid! sourceid sisid usersourcedid teacherid id", "status", "enableduser enabled isenabled", "orgsourcedids orgsourcedid schoolsisid orgids schoolsourcedids schoolsourcedid schooldfenumber schoolid", "role roles userrole", "username", "givenname! firstname",
            "familyname! lastname surname", "identifier teachernumber staffid employeeid usernumber", "email emailaddress teacheremail secondaryemail", "grades grade gradelevel", "preferredgivenname preferredfirstname", "preferredfamilyname preferredlastname", "primaryorgsourcedid primaryorg",
        ],
        [OneRosterFileKind.Roles] = ["usersourcedid! userid", "status", "roletype", "isprimary", "role!", "begindate rolestartdate startdate", "enddate roleenddate", "orgsourcedid! schoolsourcedid orgid orgsourcedids", "grades grade"],
        [OneRosterFileKind.Enrollments] = ["classsourcedid! sectionsisid sectionsourcedid sectionid classid", "status", "usersourcedid! sisid userid teachersisid id", "schoolsourcedid schoolid", "role", "primary isprimary", "begindate startdate enrollmentstartdate", "enddate enrollmentenddate"],
    };

    /// <summary>Columns of the standard that are left out on purpose; they are never taken for a misspelling.</summary>
    private static readonly HashSet<string> NotNeeded = new(StringComparer.Ordinal)
    {
        "sourcedid", "datelastmodified", "datalastmodified", "userids", "userid", "middlename", "agentsourcedids", "agents", "usermasteridentifier", "preferredmiddlename", "prefferedmiddlename", "userprofilesourcedid", "schoolyearsourcedid", "schoolyearid", "schoolyear",
    };

    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["sourcedid"] = "sourcedId", ["givenname"] = "givenName (first name)", ["familyname"] = "familyName (last name)", ["classsourcedid"] = "classSourcedId", ["usersourcedid"] = "userSourcedId",
        ["orgsourcedid"] = "orgSourcedId", ["schoolsourcedid"] = "schoolSourcedId", ["startdate"] = "startDate", ["enddate"] = "endDate", ["propertyname"] = "propertyName",
    };

    /// <summary>A column as the standard writes it.</summary>
    public static string Name(string column) => Written.GetValueOrDefault(column, column);

    /// <summary>Column index by our name.</summary>
    public static Dictionary<string, int> Find(OneRosterFileKind kind, IReadOnlyList<string> header)
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        string[] keys = [.. header.Select(h => CellText.Key(h))];
        HashSet<int> taken = [];
        foreach (var names in Names(kind))
        {
            foreach (var name in names)
            {
                if (!found.ContainsKey(names[0]) && Array.IndexOf(keys, name) is var at and >= 0 && taken.Add(at))
                {
                    found[names[0]] = at;
                }
            }
        }

        foreach (var wanted in Names(kind).Select(n => n[0]).Where(n => n.Length >= ShortestMisspelt && !found.ContainsKey(n)).ToList())
        {
            var at = Array.FindIndex(keys, key => !NotNeeded.Contains(key) && !taken.Contains(Array.IndexOf(keys, key)) && IsMisspelt(key, wanted));
            if (at >= 0 && taken.Add(at))
            {
                found[wanted] = at;
            }
        }

        return found;
    }

    public static IReadOnlyList<string> Missing(OneRosterFileKind kind, Dictionary<string, int> found) =>
        Known.TryGetValue(kind, out var columns) ? [.. columns.Select(c => c.Split(' ')[0]).Where(c => c[^1] == '!' && !found.ContainsKey(c[..^1])).Select(c => c[..^1])] : [];

    /// <summary>Why a column that is not used is left out; null when there is nothing to tell.</summary>
    public static string? ReasonToDrop(string header)
    {
        var key = CellText.Key(header);
        if (key.Length == 0 || NotNeeded.Contains(key))
        {
            return null;
        }

        return SensitiveColumns.Reason(header)
            ?? (header.StartsWith("metadata.", StringComparison.OrdinalIgnoreCase) || header.StartsWith("ext", StringComparison.OrdinalIgnoreCase) ? "a column of the vendor's own" : "not needed");
    }

    private static IEnumerable<string[]> Names(OneRosterFileKind kind) =>
        Known.TryGetValue(kind, out var columns) ? columns.Select(c => c.Replace("!", "", StringComparison.Ordinal).Split(' ')) : [];

    private static bool IsMisspelt(string key, string wanted) =>
        Math.Abs(key.Length - wanted.Length) <= 2 && key.Length >= ShortestMisspelt && key[0] == wanted[0] && CellText.Distance(key, wanted) <= 2;
}
