namespace Counterpart.Pairing;

/// <summary>What holds for a whole group, pair or three. For three: met by either other, time that all share, near by a chain.</summary>
public sealed record GroupFacts
{
    /// <summary>The members, ascending by id.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>For each member, in the order of <see cref="Members"/>, how many of the own wishes somebody in the group meets.</summary>
    public required IReadOnlyList<int> WishesMet { get; init; }

    /// <summary>Members who bring nothing anyone in the group wants yet, ascending.</summary>
    public required IReadOnlyList<string> BringNothingYet { get; init; }

    /// <summary>Whether all of them can meet together.</summary>
    public Meeting Meeting { get; init; }

    /// <summary>Minutes an average week that all of them share.</summary>
    public int MinutesAWeek { get; init; }

    /// <summary>The stretches all of them share.</summary>
    public IReadOnlyList<Period> Shared { get; init; } = [];

    /// <summary>Near in grade or subject; in a group of three each is near at least one other.</summary>
    public bool Near { get; init; }

    /// <summary>What the group is worth, emphasis included. For the engine and for ordering; no page shows it.</summary>
    public int Points { get; init; }

    /// <summary>Everyone brings something ("both ways" in a pair).</summary>
    public bool BothWays() => BringNothingYet.Count == 0;

    /// <summary>All of them are known to be able to meet.</summary>
    public bool CanMeet() => Meeting >= Meeting.CanMeet;
}
