using System.Globalization;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Organizations.Neighbors;

/// <summary>Reads a list of districts or of neighbors, told apart by its columns. A row that cannot be read is named; then nothing is saved.</summary>
internal static class PlaceFile
{
    private const int MostProblems = 20;

    private static readonly Dictionary<string, string[]> columns = new(StringComparer.Ordinal)
    {
        ["number"] = ["statedistrictno", "districtnumber", "districtno", "number", "ano", "districta", "firstdistrict", "system"],
        ["other"] = ["bno", "districtb", "seconddistrict", "neighbor", "neighborno"],
        ["name"] = ["name", "districtname", "aname"],
        ["county"] = ["county", "countyname"],
        ["fips"] = ["countyfips", "fips"],
        ["region"] = ["region", "coreregion", "coreregion2016"],
        ["zone"] = ["timezone", "zone"],
        ["lat"] = ["lat", "latitude"],
        ["lon"] = ["lon", "lng", "longitude"],
        ["reason"] = ["relation", "reason"],
        ["students"] = ["students", "enrollment", "enrollment2024", "totalenrollment"],
        ["lowincome"] = ["lowincomepercent", "economicallydisadvantaged", "economicallydisadvantagedpercent", "pcteconomicallydisadvantaged"],
        ["miles"] = ["milesbetweenpoints", "miles", "distance", "distancemiles"],
    };

    public static (IReadOnlyList<PlaceRow> Rows, IReadOnlyList<Objection> Objections) Read(byte[] file)
    {
        if (!TextTable.TryOpen(file, FileLimits.School, out var table, out var refusal))
        {
            return ([], [new("File", refusal.ToString())]);
        }

        var at = columns.ToDictionary(c => c.Key, c => table.Header.ToList().FindIndex(h => c.Value.Contains(CellText.Key(h), StringComparer.Ordinal)), StringComparer.Ordinal);
        if (at["number"] < 0 || (at["other"] < 0 && at["lat"] < 0 && at["county"] < 0 && at["region"] < 0 && at["students"] < 0 && at["lowincome"] < 0))
        {
            return ([], [new("File", "The file needs district numbers: either state_district_no with county, region, time_zone, lat, lon, enrollment or low_income_percent, or a_no and b_no for two neighbors.")]);
        }

        List<PlaceRow> rows = [];
        List<Objection> objections = [];
        using var walk = table.Rows();
        while (objections.Count < MostProblems && walk.Read())
        {
            if (!walk.IsBlank)
            {
                rows.Add(Row(walk, at, objections));
            }
        }

        if (walk.Refusal is { } broken)
        {
            objections.Add(new("File", broken.ToString()));
        }

        return (rows, objections);
    }

    private static PlaceRow Row(TableRows walk, Dictionary<string, int> at, List<Objection> objections)
    {
        string Cell(string name) => at[name] < 0 ? "" : walk[at[name]].ToString().Trim();
        int? Number(string name, int times, int most)
        {
            var text = Cell(name);
            if (text.Length == 0 || (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= most))
            {
                return text.Length == 0 ? null : (int)decimal.Round(decimal.Parse(text, CultureInfo.InvariantCulture) * times);
            }

            objections.Add(new("File", $"Row {walk.Row}: \"{text}\" is no {name switch { "miles" => "distance in miles", "lat" => "latitude", "lon" => "longitude", "students" => "number of students", _ => "percentage" }} we can read."));
            return null;
        }

        return new(walk.Row, Cell("number"))
        {
            Name = Cell("name"),
            County = Cell("county"),
            CountyFips = Cell("fips"),
            Region = Cell("region"),
            TimeZone = Cell("zone"),
            LatitudeE6 = Number("lat", 1_000_000, 90),
            LongitudeE6 = Number("lon", 1_000_000, 180),
            Students = Number("students", 1, 10_000_000),
            LowIncomePerMille = Number("lowincome", 10, 100),
            Other = Cell("other"),
            Reason = Cell("reason") switch { "same-county" => "same county", "adjacent-county" => "counties that touch", "" => "from a list", var other => other },
            TenthsOfMile = Number("miles", 10, 2000),
        };
    }
}
