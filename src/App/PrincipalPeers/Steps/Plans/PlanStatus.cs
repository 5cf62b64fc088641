namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>All that a director of schools learns of an action plan.</summary>
public enum PlanStatus
{
    NotStarted,
    Started,
    Shared,
    Completed,
}
