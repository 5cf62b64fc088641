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

    /// <summary>What a list says about agreements and taking part.</summary>
    public static IEnumerable<Objection> ObjectionsTo(string agreed, string optsIn, SchoolToAdd school)
    {
        if (agreed.Length > 0 && school.AgreedOn is null)
        {
            yield return new("AgreedOn", $"\"{agreed}\" is not a day. Write the day the agreement was signed like 05/01/2026, or leave the cell empty");
        }

        if (optsIn.Length > 0 && !school.OptsIn && !"no".StartsWith(optsIn, StringComparison.OrdinalIgnoreCase))
        {
            yield return new("OptsIn", $"\"{optsIn}\" under opts_in: write yes or no, or leave the cell empty");
        }
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= 12 && text.All(char.IsAsciiLetterOrDigit);
}
