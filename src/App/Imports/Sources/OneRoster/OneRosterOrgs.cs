using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Schools and what is above them.</summary>
internal sealed class OneRosterOrgs
{
    private readonly Dictionary<string, OneRosterSchool> _schools = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OneRosterOrg> _others = new(StringComparer.Ordinal);
    private const int MostSteps = 10;
    private bool _isOpen;

    public IReadOnlyList<OneRosterSchool> Schools => [.. _schools.Values];

    public static OneRosterOrgs Read(OneRosterSheet? sheet, OneRosterFindings found)
    {
        var orgs = new OneRosterOrgs { _isOpen = sheet is null };
        if (sheet is null)
        {
            found.Note("The ZIP has no orgs.csv, so schools are known by their IDs only.");
            return orgs;
        }

        List<(OneRosterSchool School, string Parent)> read = [];
        while (sheet.Read())
        {
            var id = sheet["sourcedid"];
            if (id.Length == 0 || !OneRosterCells.IsActive(sheet["status"]))
            {
                continue;
            }

            if (IsSchool(sheet))
            {
                read.Add((new(id, sheet["name"], sheet["identifier"]), sheet["parentsourcedid"]));
            }
            else
            {
                orgs._others.TryAdd(id, new(sheet["name"], CellText.Key(sheet["type"]), sheet["parentsourcedid"], sheet["identifier"]));
            }
        }

        orgs.Place(read, found);
        orgs.PromoteDepartments(found);
        return orgs;
    }

    /// <summary>The school that an ID means: its own, or of a department the school it is part of. Null when it means none.</summary>
    public string? SchoolOf(string id)
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (IsSchool(id))
            {
                return id;
            }

            if (!_others.TryGetValue(id, out var org) || !org.IsDepartment)
            {
                return null;
            }

            id = org.Parent;
        }

        return null;
    }

    /// <summary>An export in which nothing is called a school: whatever is no district or state stands for one, and the person says which is theirs.</summary>
    private void PromoteDepartments(OneRosterFindings found)
    {
        if (_schools.Count > 0)
        {
            return;
        }

        foreach (var (id, org) in _others.Where(o => o.Value.IsDepartment).ToList())
        {
            _schools.TryAdd(id, new(id, org.Name, org.Identifier));
            _others.Remove(id);
        }

        found.Note(_schools.Count > 0
            ? "orgs.csv calls nothing a school, so its departments are taken for schools."
            : "orgs.csv has no school in it. Ask for an export that has the schools as well.");
    }

    /// <summary>A school, or an ID that may be one because the export does not list its schools.</summary>
    private bool IsSchool(string id)
    {
        if (_isOpen && id.Length > 0)
        {
            _schools.TryAdd(id, new(id, "", ""));
        }

        return _schools.ContainsKey(id);
    }

    /// <summary>A district, department or state.</summary>
    public bool IsOther(string id) => _others.ContainsKey(id);

    private static bool IsSchool(OneRosterSheet sheet) => !sheet.Has("type") || CellText.Key(sheet["type"]) is "school" or "campus" or "";

    private void Place(List<(OneRosterSchool School, string Parent)> read, OneRosterFindings found)
    {
        var lost = 0;
        foreach (var (school, parent) in read)
        {
            lost += parent.Length > 0 && !_others.ContainsKey(parent) && !read.Exists(r => string.Equals(r.School.SourcedId, parent, StringComparison.Ordinal)) ? 1 : 0;
            _schools.TryAdd(school.SourcedId, school with { District = _others.TryGetValue(parent, out var above) ? above.Name : "" });
        }

        if (lost > 0)
        {
            found.Note($"{Words.Count(lost, "school belongs", "schools belong")} to an organization that orgs.csv does not have. That does no harm.");
        }
    }
}
