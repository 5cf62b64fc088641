using Counterpart.App.Access;

namespace Counterpart.App.Partnerships;

/// <summary>A person said yes to a second partnership this year.</summary>
public sealed class SecondPartnershipConsent : ISchoolOwned
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required long RecordedById { get; init; }
}
