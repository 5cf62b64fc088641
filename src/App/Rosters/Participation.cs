using Counterpart.App.Access;

namespace Counterpart.App.Rosters;

/// <summary>Whether a person takes part this year. "Not this year" needs no reason and is never shown to a colleague.</summary>
public sealed class Participation : ISchoolOwned, IFromFile
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required TakingPart Answer { get; set; }
    public required DateTime ChangedAt { get; set; }
    public long? BatchId { get; set; }
    public int? BatchRow { get; set; }
}
