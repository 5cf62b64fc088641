using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>One place in a pair: how far its action plan is, and how its debrief was closed.</summary>
public sealed record SeatSteps
{
    public required long Id { get; init; }
    public required long NominationId { get; init; }
    public required string Name { get; init; }
    public required string School { get; init; }
    public required long DistrictId { get; init; }
    public required string District { get; init; }
    public required PlanStatus Plan { get; init; }
    public required DateTime? DebriefFinishedAt { get; init; }
    public required DateTime? DebriefSkippedAt { get; init; }
    public DateTime? DebriefClosedAt => DebriefFinishedAt ?? DebriefSkippedAt;
}
