using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Time;

/// <summary>What a standing time may stand on.</summary>
public sealed record StandingGround
{
    /// <summary>What everybody offers, longest first; then what is possible if need be.</summary>
    public required IReadOnlyList<SharedChoice> Choices { get; init; }

    /// <summary>Names of the school's rotation days, in order; empty where weekdays count.</summary>
    public required IReadOnlyList<string> Rotation { get; init; }

    public required SchoolDays Days { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>The last day of the school year.</summary>
    public required DateOnly LastDay { get; init; }
}
