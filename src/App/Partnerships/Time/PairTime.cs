using Counterpart.App.Programs;
using Counterpart.App.Review.Changes;

namespace Counterpart.App.Partnerships.Time;

/// <summary>What the page of a standing time says to the people of one partnership.</summary>
public sealed record PairTime
{
    public required SchoolThisYear Here { get; init; }
    public required Guid Pair { get; init; }
    public required long PairId { get; init; }

    /// <summary>Everybody in it, whoever asks among them.</summary>
    public required IReadOnlyList<long> People { get; init; }

    /// <summary>"Walt Greer".</summary>
    public required string Others { get; init; }

    /// <summary>Whether everybody has offered periods.</summary>
    public required bool IsKnown { get; init; }

    public required StandingGround Ground { get; init; }

    /// <summary>While one plans, the other teaches.</summary>
    public required IReadOnlyList<PairTimeLine> Watches { get; init; }

    /// <summary>Null when none was ever set.</summary>
    public StandingTime? Now { get; init; }

    /// <summary>Who set it, by name.</summary>
    public string SetBy { get; init; } = "";

    /// <summary>Days on which another bell schedule holds.</summary>
    public required IReadOnlyDictionary<DateOnly, string> OtherBells { get; init; }

    /// <summary>Every meeting from today on, moved ones too.</summary>
    public IEnumerable<StandingMeeting> Meetings => Now is { StoppedAt: null } now
        ? StandingRules.Meetings(now.Plan, now.StartsAt, StandingRules.Dates(now.Plan, Ground.Days, Ground.LastDay)).Where(m => (m.On ?? m.Day) >= Here.Today)
        : [];

    public bool IsSet => Now is { StoppedAt: null };
}
