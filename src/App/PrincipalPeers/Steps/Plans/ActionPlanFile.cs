using Counterpart.App.Partnerships.Plans;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>The bytes of an attached plan, sealed, in a row of their own: nothing reads them but the download.</summary>
public sealed class ActionPlanFile : IPeerRow
{
    public long Id { get; init; }
    public long ActionPlanId { get; init; }
    public required long DistrictId { get; init; }
    public required PlanFileKind Kind { get; init; }
    public required byte[] SealedBytes { get; init; }
}
