using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

/// <summary>All periods one person would have this year.</summary>
internal sealed record WeekChange(long PersonId, IReadOnlyList<(string Day, TimeOnly Start, TimeOnly End, PeriodKind Kind)> Periods);
