using Counterpart.App.Rosters.Times;

namespace Counterpart.App.Imports.Kinds;

/// <summary>All periods one person would have this year.</summary>
internal sealed record WeekChange(long PersonId, IReadOnlyList<(DayStretch At, bool IsOwn)> Periods)
{
    /// <summary>The row each period of the file stands in.</summary>
    public required IReadOnlyDictionary<DayStretch, int> Rows { get; init; }
}
