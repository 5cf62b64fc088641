using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>What a printed log adds up to for one month: of a pair that writes on paper.</summary>
public sealed class MonthTotal : ISchoolOwned
{
    public long Id { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    public required int Meetings { get; set; }
    public required int Minutes { get; set; }
    public required long TypedById { get; set; }
    public required DateTime TypedAt { get; set; }
    public int Version { get; set; }
}
