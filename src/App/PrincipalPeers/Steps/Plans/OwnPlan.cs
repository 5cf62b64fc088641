namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>An action plan as its owner, or a partner it is shared with, reads it.</summary>
public sealed record OwnPlan
{
    public required PeerPerson Owner { get; init; }
    public required ActionPlanText Text { get; init; }
    public required bool IsFile { get; init; }
    public required DateTime? SharedAt { get; init; }
    public required DateTime? CompletedAt { get; init; }
    public required int Version { get; init; }
    public bool IsThere => Version > 0;
    public PlanStatus Status => IsThere ? ActionPlanRules.StatusOf(SharedAt is not null, CompletedAt is not null) : PlanStatus.NotStarted;
}
