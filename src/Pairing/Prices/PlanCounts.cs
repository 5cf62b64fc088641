namespace Counterpart.Pairing;

/// <summary>The four counts shown for some groups of a plan, and the shared minutes.</summary>
public sealed record PlanCounts
{
    /// <summary>Wishes met, in every direction.</summary>
    public int WishesMet { get; init; }

    /// <summary>Groups in which everyone brings something.</summary>
    public int BothWays { get; init; }

    /// <summary>Groups that can meet.</summary>
    public int CanMeet { get; init; }

    /// <summary>Groups near in grade or subject.</summary>
    public int Near { get; init; }

    /// <summary>Shared minutes a week; told, but not one of the counts that are compared.</summary>
    public int MinutesAWeek { get; init; }

    /// <summary>How many groups were counted.</summary>
    public int Groups { get; init; }

    /// <summary>How many people are in none of the groups.</summary>
    public int Alone { get; init; }
}
