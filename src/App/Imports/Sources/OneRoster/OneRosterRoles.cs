namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Who is what at which school, from the file of roles that OneRoster 1.2 has.</summary>
internal sealed class OneRosterRoles(OneRosterOrgs orgs, OneRosterCatalog catalog, OneRosterFindings found)
{
    private readonly Dictionary<string, List<OneRosterPosition>> _of = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Roles that the export takes out, by person.</summary>
    public Dictionary<string, List<OneRosterPosition>> Gone { get; } = new(StringComparer.Ordinal);

    public bool WereRead { get; private set; }

    /// <summary>Somebody whose work was named, be it at a school we cannot place.</summary>
    public bool IsStaff(string userId) => _known.Contains(userId);

    public IReadOnlyList<OneRosterPosition> Of(string userId) => _of.TryGetValue(userId, out var positions) ? positions : [];

    public void Read(OneRosterSheet? sheet)
    {
        WereRead = sheet is not null;
        while (sheet?.Read() == true)
        {
            var text = sheet["role"];
            if (OneRosterCells.IsStudent(text))
            {
                continue;
            }

            if (OneRosterCells.IsGuardian(text))
            {
                found.Guardians++;
            }
            else if (OneRosterCells.Role(text) is { } role)
            {
                Add(sheet, role);
            }
            else
            {
                found.Unplaced(sheet.Name, sheet.Row, $"\"{text}\" is not a role of OneRoster", "Add the person by hand if this is a teacher.");
            }
        }
    }

    private void Add(OneRosterSheet sheet, OneRosterRole role)
    {
        var (user, named) = (sheet["usersourcedid"], sheet["orgsourcedid"]);
        var school = orgs.SchoolOf(named) ?? named;
        var position = new OneRosterPosition(school, role)
        {
            IsPrimary = OneRosterCells.IsYes(sheet[sheet.Has("roletype") ? "roletype" : "isprimary"]),
            BeginsOn = catalog.Date(sheet, "begindate"),
            EndsOn = catalog.Date(sheet, "enddate"),
            Grades = InferGrades.Read(OneRosterCells.List(sheet["grades"])),
        };
        if (!OneRosterCells.IsActive(sheet["status"]))
        {
            Keep(Gone, user, position);
            return;
        }

        _known.Add(user);
        if (orgs.SchoolOf(school) is not null)
        {
            Keep(_of, user, position);
        }
        else if (!orgs.IsOther(school))
        {
            found.Unplaced(sheet.Name, sheet.Row, $"the school \"{school}\" is not in orgs.csv", "Ask for an export that has every school, or add the person by hand.");
        }
    }

    private static void Keep(Dictionary<string, List<OneRosterPosition>> of, string user, OneRosterPosition position)
    {
        if (!of.TryGetValue(user, out var positions))
        {
            of[user] = positions = [];
        }

        positions.Add(position);
    }
}
