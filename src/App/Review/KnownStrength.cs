using Counterpart.App.Access;

namespace Counterpart.App.Review;

/// <summary>What a person brings that no result shows, as the principal wrote it down ("runs our stations").</summary>
public sealed class KnownStrength : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary><see cref="KnownStrengthNote"/>, sealed.</summary>
    public required byte[] SealedNote { get; set; }

    public required long ById { get; init; }
    public required DateTime At { get; init; }
}
