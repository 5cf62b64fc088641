namespace Counterpart.App.Messages.Feeds;

/// <summary>A private address under which a person's calendar can be read without signing in. Whoever knows the address reads it, so only a digest of its secret is kept.</summary>
public sealed class CalendarLink
{
    public long Id { get; init; }
    public required long PersonId { get; init; }

    /// <summary>Keyed: a copy of the database opens no calendar.</summary>
    public required byte[] Digest { get; init; }

    public required DateTime MadeAt { get; init; }
}
