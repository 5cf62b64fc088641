using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>The people of the export: staff are kept, everybody else is counted.</summary>
internal sealed class OneRosterUsers(OneRosterOrgs orgs, OneRosterRoles roles, OneRosterTeaching teaching, OneRosterFindings found)
{
    private readonly Dictionary<string, OneRosterStaff> _staff = new(StringComparer.Ordinal);
    private readonly List<OneRosterStaff> _gone = [];
    private int _roleless;

    public IReadOnlyList<OneRosterStaff> Staff => [.. _staff.Values];

    public IReadOnlyList<OneRosterStaff> Gone =>
        [.. _gone, .. roles.Gone.Where(g => !_staff.ContainsKey(g.Key) && !_gone.Exists(o => string.Equals(o.SourcedId, g.Key, StringComparison.Ordinal))).Select(g => new OneRosterStaff(g.Key, "") { Row = 0, Positions = g.Value })];

    public void Read(OneRosterSheet sheet, bool areTeachers, bool isDelta)
    {
        while (sheet.Read())
        {
            var id = sheet["sourcedid"];
            var role = Role(sheet, id, areTeachers, out var isStaff);
            if (!isStaff)
            {
                continue;
            }

            if (id.Length == 0)
            {
                found.Unplaced(sheet.Name, sheet.Row, "the sourcedId is missing", "Ask for the export again, or add the person by hand.");
            }
            else if (!OneRosterCells.IsActive(sheet["status"]))
            {
                found.Inactive++;
                _gone.Add(Person(sheet, id) with { Name = "" });
            }
            else if (OneRosterCells.IsNo(sheet["enableduser"]))
            {
                found.Inactive++;
            }
            else
            {
                Add(Person(sheet, id) with { Positions = Positions(sheet, id, role) }, sheet);
            }
        }

        if (roles.WereRead)
        {
            // A person of 1.2 without any role of staff is a student or a guardian; the file of roles told the guardians.
            found.Guardians = Math.Min(found.Guardians, _roleless);
            found.Students += _roleless - found.Guardians;
        }
        else if (_roleless > 0)
        {
            found.Note($"{Words.Count(_roleless, "person has", "people have")} no role in this export and {(_roleless == 1 ? "teaches" : "teach")} no class, so {(_roleless == 1 ? "this person is" : "they are")} left out.");
        }

        if (isDelta && _roleless > 0)
        {
            found.Note("This is an export of changes, and it does not repeat what somebody is. If a teacher is missing here, send the full (bulk) export.");
        }
    }

    /// <returns>The role that the row itself names; null when others say it. <paramref name="isStaff"/> false: counted and done.</returns>
    private OneRosterRole? Role(OneRosterSheet sheet, string id, bool areTeachers, out bool isStaff)
    {
        var text = sheet["role"];
        var role = areTeachers ? OneRosterRole.Teacher : OneRosterCells.Role(text);
        isStaff = roles.IsStaff(id) || roles.Gone.ContainsKey(id) || role is not null;
        if (isStaff)
        {
            return role;
        }

        if (OneRosterCells.IsStudent(text))
        {
            found.Students++;
        }
        else if (OneRosterCells.IsGuardian(text))
        {
            found.Guardians++;
        }
        else if (teaching.ClassesOf(id).Count > 0)
        {
            isStaff = true;
            return OneRosterRole.Teacher;
        }
        else if (text.Length > 0)
        {
            found.Unplaced(sheet.Name, sheet.Row, $"\"{(text.Length > 40 ? text[..40] : text)}\" is not a role of OneRoster", "Add the person by hand if this is a teacher.");
        }
        else
        {
            _roleless++;
        }

        return null;
    }

    private static OneRosterStaff Person(OneRosterSheet sheet, string id)
    {
        var (email, username) = (sheet["email"], sheet["username"]);
        return new(id, $"{First(sheet["preferredgivenname"], sheet["givenname"])} {First(sheet["preferredfamilyname"], sheet["familyname"])}".Trim())
        {
            Row = sheet.Row,
            Identifier = sheet["identifier"],
            Email = email.Length == 0 && username.Contains('@', StringComparison.Ordinal) ? username : email,
        };
    }

    private static string First(string preferred, string other) => preferred.Length > 0 ? preferred : other;

    private List<OneRosterPosition> Positions(OneRosterSheet sheet, string id, OneRosterRole? role)
    {
        List<OneRosterPosition> positions = [.. roles.Of(id)];
        if (positions.Count == 0 && role is { } named)
        {
            foreach (var org in OneRosterCells.List(sheet["orgsourcedids"]))
            {
                if (orgs.SchoolOf(org) is { } school)
                {
                    positions.AddRange(positions.Exists(p => string.Equals(p.SchoolId, school, StringComparison.Ordinal)) ? [] : [new(school, named)]);
                }
                else if (!orgs.IsOther(org))
                {
                    found.Unplaced(sheet.Name, sheet.Row, $"the school \"{org}\" is not in orgs.csv", "Ask for an export that has every school, or add the person by hand.");
                }
            }
        }

        var taught = teaching.ClassesOf(id);
        var more = taught.Select(c => c.SchoolId).Distinct(StringComparer.Ordinal).Where(school => orgs.SchoolOf(school) is not null && !positions.Exists(p => string.Equals(p.SchoolId, school, StringComparison.Ordinal)));
        positions.AddRange(more.Select(school => new OneRosterPosition(school, OneRosterRole.Teacher)).ToList());
        var own = InferGrades.Read(OneRosterCells.List(sheet["grades"]));
        return [.. positions.Select(p => p.Role == OneRosterRole.Teacher ? TeachingPosition.Describe(p, own, taught) : p)];
    }

    private void Add(OneRosterStaff person, OneRosterSheet sheet)
    {
        if (!_staff.TryAdd(person.SourcedId, person))
        {
            found.Unplaced(sheet.Name, sheet.Row, $"the same sourcedId as row {_staff[person.SourcedId].Row}", "The first of the two is read. If these are two people, ask for the export again.");
        }
    }
}
