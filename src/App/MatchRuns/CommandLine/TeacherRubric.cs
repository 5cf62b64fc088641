using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Files;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine;

/// <summary>The rubric the commands read files against: the one teachers are observed with.</summary>
internal static class TeacherRubric
{
    private static readonly Rubric Rubric = RubricFile.Read().Single(rubric => rubric.Code == RubricFile.GeneralEducator);

    /// <summary>The name of the instrument in files we write.</summary>
    public const string Instrument = "TEAM";

    /// <summary>Names files give the instrument. Results of other instruments are read past: instruments never mix.</summary>
    public static IReadOnlySet<string> InstrumentNames { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        Instrument, Rubric.Code, Rubric.Name, "TEAM General Educator", "General Educator", "TEAM General Educator Rubric", "General Educator Rubric", "TEAM-GE", "TEAM GE",
    };

    public static IndicatorNames Names { get; } = new(Rubric.Indicators.Select(indicator => new IndicatorName(indicator.Code, indicator.Name)));

    /// <summary>Indicators observed in lessons, in rubric order; professionalism is not matched on.</summary>
    public static IReadOnlyList<RubricIndicator> Matched { get; } =
        [.. Rubric.Indicators.Where(indicator => indicator.IsMatched).OrderBy(indicator => indicator.Position)];

    public static RubricFacts Facts { get; } = new()
    {
        Instrument = Instrument,
        Indicators = [.. Matched.Select(indicator => indicator.Code)],
        Thresholds = new() { GrowthBelow = Rubric.GrowthBelow, HelpFrom = Rubric.HelpFrom, StrengthFrom = Rubric.StrengthFrom },
    };
}
