using Counterpart.App.Access;

namespace Counterpart.App.Organizations.Bells;

/// <summary>A bell schedule that takes the place of the usual one on certain dates: early release, assembly, testing.</summary>
public sealed class BellSchedule : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required string Name { get; set; }
    public required List<DateOnly> Dates { get; set; }
}
