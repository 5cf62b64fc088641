using Counterpart.App.Access;

namespace Counterpart.App.CheckIns;

/// <summary>The principal, or who helps, asked a pair how it goes: once a round, or said that this round goes by without it.</summary>
public sealed class CheckIn : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PartnershipId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>1 to 4, see <see cref="CheckInRules.Rounds"/>.</summary>
    public required int Round { get; init; }

    public required DateOnly On { get; init; }
    public required CheckInWay Way { get; init; }

    /// <summary>What the two need; empty when nobody said.</summary>
    public CheckInNeed? Need { get; init; }

    /// <summary>The need was met, or is none any more.</summary>
    public DateOnly? NeedMetOn { get; set; }

    /// <summary>One line for both teachers, sealed; empty when none was written.</summary>
    public byte[]? SealedLine { get; init; }

    public required long ById { get; init; }
    public required DateTime At { get; init; }
}
