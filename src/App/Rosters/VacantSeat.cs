using Counterpart.App.Access;

namespace Counterpart.App.Rosters;

/// <summary>"7 Science, to be hired": holds a place in a pair until somebody comes.</summary>
public sealed class VacantSeat : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required string Label { get; set; }
    public List<string> Grades { get; set; } = [];
    public List<string> Subjects { get; set; } = [];
    public DateTime? ClosedAt { get; set; }
    public int Version { get; set; }
}
