namespace Counterpart.App.Audit;

/// <summary>Who did or looked at what. Written in the same save as the change it tells of; one entry for a view of guarded words, naming everybody shown.</summary>
public sealed class AuditEntry
{
    public long Id { get; init; }
    public required DateTime At { get; init; }
    public long? ActorId { get; init; }

    /// <summary>Kept as it was, for the day the person is gone.</summary>
    public required string ActorName { get; init; }

    /// <summary>"card.saved", "words.viewed": listed in docs/audit.md.</summary>
    public required string Action { get; init; }

    /// <summary>Why guarded words were opened; empty for a change.</summary>
    public string Purpose { get; init; } = "";

    public long? SchoolId { get; init; }
    public long? DistrictId { get; init; }

    /// <summary>Plain facts without guarded words.</summary>
    public string Detail { get; init; } = "";

    public List<AuditSubject> Subjects { get; init; } = [];
}
