using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Schools and what is above them.</summary>
internal sealed class OneRosterOrgs
{
    private readonly Dictionary<string, OneRosterSchool> _schools = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);
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
                orgs._others.TryAdd(id, sheet["name"]);
            }
        }

        orgs.Place(read, found);
        return orgs;
    }

    /// <summary>A school, or an ID that may be one because the export does not list its schools.</summary>
    public bool IsSchool(string id)
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
            _schools.TryAdd(school.SourcedId, school with { District = _others.GetValueOrDefault(parent, "") });
        }

        if (lost > 0)
        {
            found.Note($"{Words.Count(lost, "school belongs", "schools belong")} to an organization that orgs.csv does not have. That does no harm.");
        }
    }
}
