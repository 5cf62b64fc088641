using Counterpart.App.Evaluations;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns;

/// <summary>The rubric most teachers are observed with, and the others in use at the school.</summary>
internal sealed class SchoolRubrics
{
    private readonly Dictionary<long, RubricFacts> byId;

    public SchoolRubrics(IReadOnlyList<Rubric> all, IReadOnlyList<long> used)
    {
        byId = all.ToDictionary(r => r.Id, Facts);
        var main = all.Where(r => r.Code == RubricFile.GeneralEducator).OrderByDescending(r => r.Version, StringComparer.Ordinal).First();
        Main = byId[main.Id];
        Others = [.. used.Where(id => id != main.Id && byId.ContainsKey(id)).Order().Select(id => byId[id])];
    }

    public RubricFacts Main { get; }
    public IReadOnlyList<RubricFacts> Others { get; }

    public RubricFacts? Of(long rubricId) => byId.GetValueOrDefault(rubricId);

    private static RubricFacts Facts(Rubric rubric) => new()
    {
        Instrument = $"{rubric.Code} {rubric.Version}",
        Indicators = [.. rubric.Indicators.Where(i => i.IsMatched).OrderBy(i => i.Position).Select(i => i.Code)],
        Thresholds = new Thresholds { GrowthBelow = rubric.GrowthBelow, HelpFrom = rubric.HelpFrom, StrengthFrom = rubric.StrengthFrom },
    };
}
