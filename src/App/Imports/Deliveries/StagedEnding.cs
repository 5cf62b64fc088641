using Counterpart.App.Access;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>A teaching position whose person a delivered roster does not mention. It ends only if a person says so.</summary>
public sealed class StagedEnding : ISchoolOwned
{
    public long Id { get; init; }
    public required long DeliveryId { get; init; }
    public required long BatchId { get; init; }
    public required long PositionId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required DateOnly EndsOn { get; init; }
}
