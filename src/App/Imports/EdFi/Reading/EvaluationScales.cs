using Counterpart.App.Imports.EdFi.Model;
using Counterpart.App.Imports.EdFi.Reading.Standards;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>The scale of an element: its own, else that of the objective, the evaluation or the year's evaluation it belongs to.</summary>
internal sealed class EvaluationScales(EvaluationNames names)
{
    /// <summary>A rubric that names its highest rating alone, and not more than this, begins at 1; a percentage begins at 0.</summary>
    private const long LongestRubric = 10_000;

    private readonly Dictionary<string, EdFiScale> _scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EdFiScale?> _known = new(StringComparer.Ordinal);

    public void Take(string resource, JsonRecord record)
    {
        if (Declared(record) is { } scale && Key(resource, record) is { Length: > 0 } key)
        {
            _scales.TryAdd(key, scale);
        }
    }

    public EdFiScale? Of(JsonRecord element)
    {
        var key = EvaluationKeys.Element(element, element["evaluationElementTitle"]);
        if (!_known.TryGetValue(key, out var scale))
        {
            string[] wider = [key, EvaluationKeys.Objective(element, element["evaluationObjectiveTitle"]), EvaluationKeys.Evaluation(element, element["evaluationTitle"]), EvaluationKeys.Performance(element)];
            _known[key] = scale = wider.Select(k => _scales.GetValueOrDefault(k)).FirstOrDefault(s => s is not null);
        }

        return scale;
    }

    private static string Key(string resource, JsonRecord record) => resource switch
    {
        EdFiResources.PerformanceEvaluations => string.Join(
            '\n',
            record.Inside("educationOrganizationReference")["educationOrganizationId"],
            record.Descriptor("evaluationPeriodDescriptor"),
            record["performanceEvaluationTitle"],
            record.Descriptor("performanceEvaluationTypeDescriptor"),
            record.Inside("schoolYearTypeReference")["schoolYear"],
            record.Descriptor("termDescriptor")),
        EdFiResources.Evaluations => EvaluationKeys.Evaluation(record.Inside("performanceEvaluationReference"), record["evaluationTitle"]),
        EdFiResources.Objectives => EvaluationKeys.Objective(record.Inside("evaluationReference"), record["evaluationObjectiveTitle"]),
        _ => EvaluationKeys.Element(record.Inside("evaluationObjectiveReference"), record["evaluationElementTitle"]),
    };

    private EdFiScale? Declared(JsonRecord record)
    {
        List<JsonRecord> levels = [.. record.Each("ratingLevels")];
        var lowest = record.Thousandths(names.Lowest) ?? Ends(levels, names.Lowest).DefaultIfEmpty().Min();
        var highest = record.Thousandths(names.Highest) ?? Ends(levels, names.Highest).DefaultIfEmpty().Max();
        if (highest is not { } top)
        {
            return null;
        }

        var scale = new EdFiScale(lowest ?? (top <= LongestRubric ? 1_000 : 0), top) { IsGuessed = lowest is null };
        return scale.Lowest < scale.Highest ? scale : null;
    }

    private static IEnumerable<long?> Ends(List<JsonRecord> levels, string name) => levels.Select(l => l.Thousandths(name)).Where(n => n is not null);
}
