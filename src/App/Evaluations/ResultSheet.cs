using Counterpart.App.Access;

namespace Counterpart.App.Evaluations;

/// <summary>The indicator results of one person, rubric and school year. The values are sealed and are never shown to anybody.</summary>
public sealed class ResultSheet : ISchoolOwned
{
    public long Id { get; init; }
    public required long PersonId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long RubricId { get; init; }

    /// <summary>"2025-26".</summary>
    public required string SchoolYear { get; init; }

    /// <summary>A list of <see cref="ResultValue"/>, sealed.</summary>
    public required byte[] SealedValues { get; set; }

    /// <summary>How many indicators were read: the only thing about a sheet that a screen shows.</summary>
    public required int IndicatorCount { get; set; }

    public required DateTime LoadedAt { get; set; }
}
