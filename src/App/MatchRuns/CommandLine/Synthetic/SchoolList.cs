using System.Globalization;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>Reads the list of schools to make up people for. Columns may stand in any order; others are read past.</summary>
internal static class SchoolList
{
    private static readonly string[] Columns = ["state_school_no", "state_district_no", "school_name", "level_guess", "est_teachers"];

    public static IReadOnlyList<SchoolListing> Read(TextTable table, List<string> problems)
    {
        var at = Columns.Select(column => table.Header.ToList().FindIndex(header => string.Equals(header, column, StringComparison.OrdinalIgnoreCase))).ToArray();
        foreach (var missing in Columns.Where((_, i) => at[i] < 0))
        {
            problems.Add($"The list has no column {missing}.");
        }

        var schools = new List<SchoolListing>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        using var rows = table.Rows();
        while (problems.Count == 0 && rows.Read())
        {
            if (rows.IsBlank)
            {
                continue;
            }

            var school = Listing(rows, at);
            if (school.SchoolNo.Length == 0 || school.DistrictNo.Length == 0 || school.Teachers < 0)
            {
                problems.Add($"Row {rows.Row} needs a school number, a district number and a number of teachers.");
            }
            else if (!seen.TryAdd(school.Id, rows.Row))
            {
                problems.Add($"Row {rows.Row} is the same school as row {seen[school.Id]}.");
            }

            schools.Add(school);
        }

        if (rows.Refusal is { } refusal)
        {
            problems.Add(refusal.ToString());
        }

        return WithNeighbors(schools);
    }

    private static SchoolListing Listing(TableRows rows, int[] at) => new(rows[at[1]].ToString(), rows[at[0]].ToString())
    {
        Name = rows[at[2]].ToString(),
        Level = Level(rows[at[3]]),
        Teachers = Teachers(rows[at[4]]),
    };

    private static SchoolLevel Level(ReadOnlySpan<char> text) =>
        text.StartsWith("elem", StringComparison.OrdinalIgnoreCase) ? SchoolLevel.Elementary
        : text.StartsWith("mid", StringComparison.OrdinalIgnoreCase) ? SchoolLevel.Middle
        : text.StartsWith("high", StringComparison.OrdinalIgnoreCase) ? SchoolLevel.High : SchoolLevel.Other;

    /// <summary>-1 when the cell is no number. An estimate of 0.4 is still one teacher, none is none.</summary>
    private static int Teachers(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        const NumberStyles Plain = NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) || number > 10_000)
        {
            return -1;
        }

        return number > 0 ? Math.Max(1, (int)decimal.Round(number)) : 0;
    }

    private static SchoolListing[] WithNeighbors(List<SchoolListing> schools)
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        var linked = new SchoolListing[schools.Count];
        for (var i = schools.Count - 1; i >= 0; i--)
        {
            linked[i] = schools[i] with { NeighborId = next.GetValueOrDefault(schools[i].DistrictNo) };
            if (schools[i].Teachers > 0)
            {
                next[schools[i].DistrictNo] = schools[i].Id;
            }
        }

        return linked;
    }
}
