using Counterpart.App.Access;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>One person's sealed results of one year as a delivery would leave them.</summary>
public sealed class StagedSheet : ISchoolOwned
{
    public long Id { get; init; }
    public required long DeliveryId { get; init; }
    public required long BatchId { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long RubricId { get; init; }
    public required string SchoolYear { get; init; }
    public required byte[] SealedValues { get; init; }
    public required int IndicatorCount { get; init; }

    /// <summary>The sheet it takes the place of, and when that was loaded: published only if nobody loaded another since.</summary>
    public long? SheetId { get; init; }

    public DateTime? SeenLoadedAt { get; init; }
}
