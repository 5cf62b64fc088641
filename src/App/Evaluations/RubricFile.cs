using System.Text.Json;

namespace Counterpart.App.Evaluations;

/// <summary>The rubrics that come with the product, read from the embedded file. Names that could not be checked are marked there.</summary>
public static class RubricFile
{
    /// <summary>The rubric teachers are observed with.</summary>
    public const string GeneralEducator = "team-general-educator";

    public const string Administrator = "team-administrator";

    private static readonly JsonSerializerOptions web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Rubric> Read()
    {
        using var stream = typeof(RubricFile).Assembly.GetManifestResourceStream("rubrics.json")
            ?? throw new InvalidOperationException("The rubrics are not in this build");
        return [.. JsonSerializer.Deserialize<List<Entry>>(stream, web)!.Select(e => e.ToRubric())];
    }

    private sealed record Entry(
        string Code, string Version, string Name, string Audience, int GrowthBelow, int HelpFrom, int StrengthFrom, List<Line> Indicators)
    {
        public Rubric ToRubric() => new()
        {
            Code = Code,
            Version = Version,
            Name = Name,
            Audience = Audience,
            GrowthBelow = GrowthBelow,
            HelpFrom = HelpFrom,
            StrengthFrom = StrengthFrom,
            Indicators = [.. Indicators.Select((line, i) => line.ToIndicator(i + 1))],
        };
    }

    private sealed record Line(string Domain, string Code, string Name, string Gloss, bool IsMatched, bool IsUnverified)
    {
        public RubricIndicator ToIndicator(int position) => new()
        {
            Position = position,
            Domain = Domain,
            Code = Code,
            Name = Name,
            Gloss = Gloss,
            IsMatched = IsMatched,
            IsUnverified = IsUnverified,
        };
    }
}
