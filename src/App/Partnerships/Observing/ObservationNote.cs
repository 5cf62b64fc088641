using Counterpart.App.Access;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>What one person wrote about an observation: the writer's own until it is shared.</summary>
public sealed class ObservationNote : ISchoolOwned
{
    public long Id { get; init; }
    public long ObservationId { get; init; }
    public Observation? Observation { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required long WriterId { get; init; }

    /// <summary><see cref="NoteText"/>, sealed.</summary>
    public required byte[] SealedText { get; set; }

    public DateTime? SharedAt { get; set; }

    /// <summary>The last day on which it is there as a draft.</summary>
    public required DateOnly DraftUntil { get; set; }

    public int Version { get; set; }
}
