namespace Counterpart.App.Imports.Files.Columns;

/// <summary>
/// Content for which the whole file is refused and nothing of it kept: overall effectiveness, value-added results and social security
/// numbers. The program is about indicators; the rest is confidential by law and of no use here.
/// </summary>
public static class ForbiddenColumns
{
    private static readonly (string What, string[] Words, string[] Phrases)[] Kinds =
    [
        ("overall effectiveness", ["loe", "overall", "composite"],
            ["levelofeffectiveness", "effectivenesslevel", "effectivenessrating", "effectivenessscore", "overalleffectiveness", "teachereffectiveness", "summativescore", "summativerating", "finalrating", "finalscore", "finalevaluation", "annualrating"]),
        ("value-added or student growth results", ["tvaas", "evaas", "pvaas", "vam", "sgp"],
            ["tvaas", "valueadded", "growthscore", "growthmeasure", "growthindex", "growthlevel", "growthrating", "studentgrowth", "growthportfolio", "teachereffect", "achievementmeasure", "achievementscore", "achievementrating", "achievementlevel"]),
        ("social security numbers", ["ssn", "ssnum", "ssno"],
            ["socialsecurity", "socsec", "socialsec", "taxid", "taxpayerid"]),
    ];

    /// <summary>What the header stands for in words, or null when nothing forbids it.</summary>
    public static string? Reason(string header)
    {
        var words = CellText.Split(header);
        var key = CellText.Key(header);
        foreach (var (what, alone, phrases) in Kinds)
        {
            if (words.Any(word => alone.Contains(word, StringComparer.Ordinal)) || phrases.Any(phrase => key.Contains(phrase, StringComparison.Ordinal)))
            {
                return what;
            }
        }

        return key is "ss" or "ssnumber" ? "social security numbers" : null;
    }

    internal static FileRefusal? Check(IReadOnlyList<string> header, IndicatorNames indicators)
    {
        foreach (var name in header)
        {
            if (Reason(name) is { } what && !indicators.IsExact(name))
            {
                return Refuse($"The column \"{name}\" holds {what}.");
            }
        }

        return null;
    }

    internal static FileRefusal Refuse(string what) => new(FileRefusalKind.ForbiddenContent, what,
        "We never read that, so nothing of this file was kept. Take it out and send the file again.");
}
