namespace Counterpart.App.Imports.Files.Columns;

/// <summary>
/// Content for which the whole file is refused and nothing of it kept: overall effectiveness, value-added results and social security
/// numbers. The program is about indicators; the rest is confidential by law and of no use here.
/// </summary>
public static class ForbiddenColumns
{
    private static readonly ForbiddenWords[] kinds =
    [
        new("overall effectiveness")
        {
            Words = ["loe", "overall", "composite"],
            UnlessEvents = ["summative", "annualeval", "finaleval", "yearendeval", "endofyeareval", "eoyeval"],
            Cores = ["loe", "eff", "effectiveness", "summative"],
            Exactly = ["final"],
            Phrases =
            [
                "levelofeff", "lvlofeff", "leveloverall", "effectivenesslevel", "effectivenessrating", "effectivenessscore", "effectivenesscategory", "efflevel", "effrating", "effscore", "efflvl",
                "overalleff", "overallscore", "overallrating", "overalllevel", "overallperf", "overalleval", "overallresult", "teachereffectiveness", "educatoreffectiveness",
                "finalrating", "finalscore", "finallevel", "finalperf", "finalresult", "annualrating", "annualscore", "yearendrating", "yearendscore", "endofyearrating", "endofyearscore", "eoyrating", "eoyscore",
            ],
        },
        new("value-added or student growth results")
        {
            Words = ["tvaas", "tvass", "evaas", "pvaas", "vam", "sgp", "sgo", "slo"],
            WithOutcomes = ["va"],
            Cores = ["growth", "achievement", "achieve", "ach", "gain", "effect", "effects"],
            Phrases =
            [
                "tvaas", "tvass", "evaas", "valueadd", "valadd", "growthscore", "growthmeas", "growthindex", "growthlevel", "growthrating", "growthpercent", "growthcomponent", "growthcomposite", "growthestimate",
                "growthresult", "growthportfolio", "portfoliogrowth", "studentgrowth", "achievementmeas", "achievementscore", "achievementrating", "achievementlevel", "achievementresult", "achmeas",
                "achscore", "achrating", "achlevel", "gainscore", "gainindex", "quantitativescore", "quantitativerating", "quantitativemeas",
            ],
            Allowed = ["professionalgrowth"],
        },
        new("social security numbers")
        {
            Words = ["ssn", "ssnum", "ssno"],
            Cores = ["ssn"],
            Exactly = ["ss", "ssnumber", "ssnum", "ssno", "ssnbr", "social", "tin"],
            Phrases = ["socialsec", "socsec", "taxid", "taxpayer", "lastofsocial", "socialno", "socialnumber"],
        },
    ];

    /// <summary>What the header stands for in words, or null when nothing forbids it.</summary>
    public static string? Reason(string header)
    {
        var words = ForbiddenWords.In(header);
        return kinds.FirstOrDefault(kind => kind.IsIn(words))?.What;
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
