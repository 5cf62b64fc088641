using Counterpart.App.Rosters.Times;

namespace Counterpart.App.Imports.Kinds;

/// <summary>All periods one person would have this year.</summary>
internal sealed record WeekChange(long PersonId, IReadOnlyList<(DayStretch At, bool IsOwn)> Periods);
