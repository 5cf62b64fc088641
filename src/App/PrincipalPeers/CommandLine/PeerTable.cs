using Counterpart.App.Imports.Files;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.CommandLine;

/// <summary>Reads the files about administrators, row by row, with everything that is wrong in them.</summary>
internal static class PeerTable
{
    private const int MostProblems = 50;

    public static IReadOnlyList<(int Row, T Value)> Read<T>(string path, Func<PeerRow, T> read, List<string> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add($"There is no file {path}.");
            return [];
        }

        if (!TextTable.TryOpen(() => File.OpenRead(path), FileLimits.Command, out var table, out var refusal))
        {
            problems.Add($"{path}: {refusal}");
            return [];
        }

        var at = table.Header.Select((name, place) => (Name: name.Trim().ToLowerInvariant(), place)).GroupBy(c => c.Name, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.First().place, StringComparer.Ordinal);
        List<(int, T)> found = [];
        using var rows = table.Rows();
        while (problems.Count < MostProblems && rows.Read())
        {
            if (!rows.IsBlank)
            {
                found.Add((rows.Row, read(new PeerRow(rows, at, words => problems.Add($"{path}, {words}.")))));
            }
        }

        if (rows.Refusal is { } broken)
        {
            problems.Add($"{path}: {broken}");
        }

        return found;
    }

    public static PeerNominee Nominees(PeerRow row) => new()
    {
        Id = row.Needed("nominee_id"),
        DistrictId = row.Needed("district_no"),
        Level = row["level"],
        Focus = row.Several("focus"),
        Share = row.Several("share"),
        TravelMiles = row.Number("travel_miles", 1, 1_000),
        AvoidDays = row.Days("avoid_dates"),
        SupervisorIds = row.Several("supervisor_ids"),
        LastYearPartnerIds = row.Several("last_year_partner_ids"),
        Wish = row.OneOf("wish", ("again", PartnerWish.Again), ("new", PartnerWish.SomeoneNew)),
    };

    public static PeerNeighbors Neighbors(PeerRow row) => new(row.Needed("a_no"), row.Needed("b_no"), row.Number("miles_between_points", 10, 5_000));

    public static PeerDistrictFacts Districts(PeerRow row) => new()
    {
        Id = row.NeededOf("state_district_no", "system"),
        Students = row.Number(row.Named("enrollment", "enrollment_2024"), 1, 100_000_000),
        LowIncomePerMille = row.Number(row.Named("low_income_percent", "economically disadvantaged"), 10, 100),
    };

    public static (string A, string B) Rules(PeerRow row) => (row.Needed("person_a"), row.Needed("person_b"));

    /// <summary>What only shows once all rows are read: somebody twice, and rules about nobody.</summary>
    public static void Cross(IReadOnlyList<(int Row, PeerNominee Value)> nominees, IReadOnlyList<(int Row, (string A, string B) Value)> rules, List<string> problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (row, nominee) in nominees)
        {
            if (!seen.TryAdd(nominee.Id, row))
            {
                problems.Add($"Nominee {nominee.Id} stands in rows {seen[nominee.Id]} and {row}.");
            }
        }

        problems.AddRange(rules.SelectMany(r => new[] { r.Value.A, r.Value.B }.Where(id => !seen.ContainsKey(id)).Select(id => $"The rule in row {r.Row} names {id}, who is no nominee.")));
    }
}
