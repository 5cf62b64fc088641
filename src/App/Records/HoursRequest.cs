using Counterpart.App.Access;

namespace Counterpart.App.Records;

/// <summary>Hours of a year that a teacher sent to the district to be verified, as they were when sent.</summary>
public sealed class HoursRequest : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>A list of <see cref="HoursLine"/> as JSON: dates, minutes and kinds, no word of anybody.</summary>
    public required string Log { get; set; }

    public required int MonthsOnPaper { get; set; }
    public required int Minutes { get; set; }
    public DateOnly? LicenseFrom { get; set; }
    public DateOnly? LicenseUntil { get; set; }
    public required DateTime SentAt { get; set; }
    public DateTime? VerifiedAt { get; set; }

    /// <summary>Kept as it was, for the form.</summary>
    public string VerifiedBy { get; set; } = "";

    public DateTime? ReturnedAt { get; set; }

    /// <summary>Why the district sent it back.</summary>
    public string ReturnedBecause { get; set; } = "";

    public int Version { get; set; }
}
