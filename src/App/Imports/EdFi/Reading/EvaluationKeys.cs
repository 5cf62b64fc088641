namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>The natural keys by which evaluations point to each other, as one text each.</summary>
internal static class EvaluationKeys
{
    /// <summary>The evaluation of a year, of which everything else is a part.</summary>
    public static string Performance(JsonRecord reference) => string.Join(
        '\n',
        reference["educationOrganizationId"],
        reference.Descriptor("evaluationPeriodDescriptor"),
        reference["performanceEvaluationTitle"],
        reference.Descriptor("performanceEvaluationTypeDescriptor"),
        reference["schoolYear"],
        reference.Descriptor("termDescriptor"));

    public static string Year(JsonRecord reference, string person) => $"{Performance(reference)}\n{person}";

    /// <summary>One visit to one person.</summary>
    public static string Visit(JsonRecord reference, string evaluation, string date) => $"{Year(reference, reference["personId"])}\n{evaluation}\n{date}";

    public static string Evaluation(JsonRecord reference, string title) => $"{Performance(reference)}\n{title}";

    public static string Objective(JsonRecord reference, string title) => $"{Evaluation(reference, reference["evaluationTitle"])}\n{title}";

    public static string Element(JsonRecord reference, string title) => $"{Objective(reference, reference["evaluationObjectiveTitle"])}\n{title}";
}
