using Counterpart.App.Access;

namespace Counterpart.App.Records;

/// <summary>Lines a teacher lets the principal read as evidence for the professionalism rubric. Taken back, its words are gone.</summary>
public sealed class EvidenceRelease : ISchoolOwned
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }

    /// <summary>A list of <see cref="EvidenceText"/>, sealed; empty when nothing is released.</summary>
    public required byte[] SealedLines { get; set; }

    public required DateTime ReleasedAt { get; set; }
    public int Version { get; set; }
}
