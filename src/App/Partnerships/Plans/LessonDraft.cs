namespace Counterpart.App.Partnerships.Plans;

/// <summary>A brought plan, understood.</summary>
/// <param name="Content">Empty when they talked it through without one.</param>
/// <param name="Kind">Of a file.</param>
public sealed record LessonDraft(PlanHead Head, PlanContent? Content, PlanFileKind? Kind);
