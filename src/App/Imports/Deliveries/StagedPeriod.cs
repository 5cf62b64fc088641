using Counterpart.App.Access;
using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>One period of a week that a delivery would put in the place of a person's week at a school.</summary>
public sealed class StagedPeriod : ISchoolOwned
{
    public long Id { get; init; }
    public required long DeliveryId { get; init; }
    public required long BatchId { get; init; }
    public required int Row { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required string Day { get; init; }
    public required TimeOnly StartsAt { get; init; }
    public required TimeOnly EndsAt { get; init; }
    public required PeriodKind Kind { get; init; }
}
