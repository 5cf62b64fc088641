using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>What elements are called, and which evaluations are people's own.</summary>
internal sealed class ElementTitles
{
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _self = new(StringComparer.Ordinal);

    /// <summary>"Self-evaluation", "SELF ASSESSMENT"; but not "selfless".</summary>
    public static bool SaysSelf(string text) => CellText.Split(text).Any(word => word is "self" or "selfevaluation" or "selfassessment" or "selfreflection" or "selfrating");

    public void Take(string resource, JsonRecord record)
    {
        var title = record["evaluationElementTitle"];
        if (!string.Equals(resource, EdFiResources.Elements, StringComparison.Ordinal) || title.Length == 0)
        {
            return;
        }

        _titles.Add(CellText.Key(title));
        if (SaysSelf(record.Descriptor("evaluationTypeDescriptor")))
        {
            _self.Add(EvaluationKeys.Element(record.Inside("evaluationObjectiveReference"), title));
        }
    }

    /// <summary>The evaluation's type says that the person rates themselves.</summary>
    public bool IsSelf(JsonRecord element) => _self.Count > 0 && _self.Contains(EvaluationKeys.Element(element, element["evaluationElementTitle"]));

    public bool Names(string area) => area.Length > 0 && _titles.Contains(CellText.Key(area));
}
