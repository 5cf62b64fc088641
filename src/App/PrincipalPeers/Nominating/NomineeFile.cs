using System.Text;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Reads a list of nominees: a file with name, email, school and grades, or the same as pasted lines with or without their names.</summary>
internal static class NomineeFile
{
    private const int MostProblems = 20;
    private const string Columns = "name,email,school,level";

    private static readonly Dictionary<string, string[]> names = new(StringComparer.Ordinal)
    {
        ["name"] = ["name", "fullname", "administrator", "nominee"],
        ["email"] = ["email", "emailaddress", "mail"],
        ["school"] = ["school", "schoolname", "schoolno", "schoolnumber", "stateschoolno"],
        ["level"] = ["level", "gradelevel", "grades"],
    };

    public static (IReadOnlyList<NomineeRow> Rows, IReadOnlyList<Objection> Objections) ReadPasted(string text)
    {
        var first = text.Split('\n', 2)[0];
        if (names["name"].Contains(CellText.Key(first.Split(',', '\t', ';')[0]), StringComparer.Ordinal))
        {
            return Read(Encoding.UTF8.GetBytes(text), "Lines", 0);
        }

        var separator = first.Contains('\t', StringComparison.Ordinal) ? '\t' : first.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return Read(Encoding.UTF8.GetBytes($"{Columns.Replace(',', separator)}\n{text}"), "Lines", 1);
    }

    /// <param name="field">Which box the list came in by.</param>
    /// <param name="added">Lines we put in front ourselves.</param>
    public static (IReadOnlyList<NomineeRow> Rows, IReadOnlyList<Objection> Objections) Read(byte[] file, string field, int added = 0)
    {
        if (!TextTable.TryOpen(file, FileLimits.School, out var table, out var refusal))
        {
            return ([], [new(field, refusal.ToString())]);
        }

        var at = names.ToDictionary(c => c.Key, c => table.Header.ToList().FindIndex(h => c.Value.Contains(CellText.Key(h), StringComparer.Ordinal)), StringComparer.Ordinal);
        if (at["name"] < 0 || at["school"] < 0)
        {
            return ([], [new(field, "The list needs the columns name and school; email and grades if you have them.")]);
        }

        List<NomineeRow> rows = [];
        List<Objection> objections = [];
        using var walk = table.Rows();
        while (objections.Count < MostProblems && walk.Read())
        {
            if (!walk.IsBlank)
            {
                string Cell(string name) => at[name] < 0 ? "" : walk[at[name]].ToString().Trim();
                rows.Add(new(walk.Row - added, Cell("name"), Cell("email").ToLowerInvariant(), Cell("school"), Cell("level").ToLowerInvariant()));
            }
        }

        if (walk.Refusal is { } broken)
        {
            objections.Add(new(field, broken.ToString()));
        }

        return (rows, objections);
    }
}
