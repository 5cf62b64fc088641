using Counterpart.App.Access;
using Counterpart.App.Rosters;

namespace Counterpart.App.Review;

/// <summary>What the principal says about two people. Never shown to either, in any print, export or explanation.</summary>
public sealed class PersonRule : ISchoolOwned, IFromFile
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>The smaller of the two ids, so that one pair has one row.</summary>
    public required long FirstPersonId { get; init; }

    public required long SecondPersonId { get; init; }
    public required RuleKind Kind { get; set; }
    public required long ById { get; set; }
    public required DateTime At { get; set; }
    public long? BatchId { get; set; }
    public int? BatchRow { get; set; }
}
