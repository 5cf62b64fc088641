using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>What a planned observation may stand on.</summary>
public sealed record ObservationGround
{
    public required IReadOnlyList<WatchChoice> Choices { get; init; }

    /// <summary>Teachers of the school who are not in the partnership, by name.</summary>
    public required IReadOnlyList<(Guid PublicId, long Id, string Name)> Colleagues { get; init; }

    /// <summary>In the order of the day; empty where the school has no bell schedule.</summary>
    public required IReadOnlyList<PeriodChoice> Periods { get; init; }

    /// <summary>Codes of what the pair agreed to work on.</summary>
    public required IReadOnlyList<string> Focus { get; init; }

    public required SchoolDays Days { get; init; }
    public required DateOnly StartsOn { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>The last day of the school year.</summary>
    public required DateOnly LastDay { get; init; }
}
