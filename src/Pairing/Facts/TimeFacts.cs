namespace Counterpart.Pairing;

/// <summary>What is known about two people's time.</summary>
public sealed record TimeFacts
{
    /// <summary>Whether they can meet.</summary>
    public Meeting Meeting { get; init; }

    /// <summary>Shared offered minutes in an average week of five school days; 0 when unknown.</summary>
    public int MinutesAWeek { get; init; }

    /// <summary>The shared stretches themselves, by day and start, for words such as "90 min, Mon and Wed".</summary>
    public IReadOnlyList<Period> Shared { get; init; } = [];

    /// <summary>The first of the two can watch the second teach without cover.</summary>
    public bool ACanWatchB { get; init; }

    /// <summary>The second of the two can watch the first teach without cover.</summary>
    public bool BCanWatchA { get; init; }

    /// <summary>True for <see cref="Meeting.CanMeet"/> and <see cref="Meeting.Plenty"/>.</summary>
    public bool CanMeet() => Meeting >= Meeting.CanMeet;
}
