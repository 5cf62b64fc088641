namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>The resources we read, each after those it refers to.</summary>
internal static class EdFiResources
{
    public const string Schools = "schools";
    public const string Staffs = "staffs";
    public const string StaffSchools = "staffSchoolAssociations";
    public const string Assignments = "staffEducationOrganizationAssignmentAssociations";
    public const string ClassPeriods = "classPeriods";
    public const string BellSchedules = "bellSchedules";
    public const string Sessions = "sessions";
    public const string Sections = "sections";
    public const string StaffSections = "staffSectionAssociations";
    public const string PerformanceEvaluations = "performanceEvaluations";
    public const string Evaluations = "evaluations";
    public const string Objectives = "evaluationObjectives";
    public const string Elements = "evaluationElements";
    public const string PerformanceRatings = "performanceEvaluationRatings";
    public const string EvaluationRatings = "evaluationRatings";
    public const string ElementRatings = "evaluationElementRatings";

    public static readonly string[] All =
    [
        Schools, Staffs, StaffSchools, Assignments, ClassPeriods, BellSchedules, Sessions, Sections, StaffSections,
        PerformanceEvaluations, Evaluations, Objectives, Elements, PerformanceRatings, EvaluationRatings, ElementRatings,
    ];

    /// <summary>Whether a table of one of these kinds is made of it: every one needs who works where.</summary>
    public static bool IsFor(string resource, IReadOnlyList<FileKind> kinds) =>
        Array.IndexOf(All, resource) < Array.IndexOf(All, ClassPeriods) || kinds.Contains(IsEvaluation(resource) ? FileKind.Results : FileKind.Schedules);

    /// <summary>Evaluations are an extension of its own up to data standard 5; the rest is Ed-Fi's core.</summary>
    public static bool IsEvaluation(string resource) => Array.IndexOf(All, resource) >= Array.IndexOf(All, PerformanceEvaluations);
}
