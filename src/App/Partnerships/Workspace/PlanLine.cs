namespace Counterpart.App.Partnerships.Workspace;

/// <summary>The plan of a pair as its people read it.</summary>
/// <param name="ChangedBy">The first name of whoever wrote it last.</param>
public sealed record PlanLine(PlanText Text, DateOnly? GoalBy, string ChangedBy, int Version);
