using Counterpart.App.Plumbing;

namespace Counterpart.App.Oversight;

/// <summary>What a school to be added must say.</summary>
public static class SchoolRules
{
    public static readonly IReadOnlyList<string> Levels = ["elementary", "middle", "high", "other"];

    public static readonly IReadOnlyList<(string Zone, string Words)> Zones =
    [
        ("America/Chicago", "Central"), ("America/New_York", "Eastern"), ("America/Denver", "Mountain"), ("America/Los_Angeles", "Pacific"),
    ];

    public static IEnumerable<Objection> ObjectionsTo(SchoolToAdd school, bool districtIsKnown)
    {
        if (!IsNumber(school.DistrictNumber))
        {
            yield return new("DistrictNumber", "Enter the district's number: up to 12 letters or digits");
        }
        else if (!districtIsKnown && school.DistrictName.Length is 0 or > 120)
        {
            yield return new("DistrictName", $"District {school.DistrictNumber} is not here yet. Enter its name");
        }

        if (!IsNumber(school.SchoolNumber))
        {
            yield return new("SchoolNumber", "Enter the school's number: up to 12 letters or digits");
        }

        if (school.SchoolName.Length is 0 or > 120)
        {
            yield return new("SchoolName", "Enter the school's name");
        }

        if (!Levels.Contains(school.Level, StringComparer.Ordinal))
        {
            yield return new("Level", "Choose elementary, middle, high or other");
        }

        if (!Zones.Any(z => z.Zone == school.TimeZone))
        {
            yield return new("TimeZone", "Choose a time zone from the list");
        }
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= 12 && text.All(char.IsAsciiLetterOrDigit);
}
