namespace Counterpart.App.Access;

/// <summary>One browser that a person has signed in with. The cookie holds a secret; the row holds only its hash.</summary>
public sealed class Session
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PersonId { get; init; }
    public required byte[] SecretHash { get; init; }
    public required DateTime StartedAt { get; init; }
    public required DateTime LastSeenAt { get; set; }
    public required bool IsOwnDevice { get; init; }
    public required string Device { get; init; }

    /// <summary>The position the person acts in; empty means the first that is current.</summary>
    public long? PositionId { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>A demo persona was pressed, not a code typed.</summary>
    public bool IsPersona { get; init; }
}
