namespace Counterpart.App.Messages.Notes;

/// <summary>That a person was told something. The unique key makes sure that nobody is told twice, whatever dies or runs at once.</summary>
public sealed class SentNote
{
    public long Id { get; init; }
    public required long PersonId { get; init; }

    /// <summary>What it was: "first-meeting 12", "week 2026-10-05", "school 12 week 2026-10-05".</summary>
    public required string Key { get; init; }

    public required DateTime At { get; init; }
}
