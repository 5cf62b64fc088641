using Counterpart.App.Access;

namespace Counterpart.App.Rosters;

/// <summary>The words derived about a person this year (sealed), and the indicators the person left out (sealed).</summary>
public sealed class OwnWords : ISchoolOwned
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public byte[]? SealedWords { get; set; }
    public byte[]? SealedLeftOut { get; set; }

    /// <summary>The results speak of part of a school year. A note; it changes nothing.</summary>
    public bool PartOfYear { get; set; }

    public DateTime? DerivedAt { get; set; }
}
