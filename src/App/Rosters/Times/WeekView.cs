namespace Counterpart.App.Rosters.Times;

/// <summary>The own week as the page shows it.</summary>
/// <param name="ByDay">The days are answered one by one.</param>
/// <param name="Days">Each heading ("Every day", "Mon") with its periods.</param>
/// <param name="OfferedMinutes">Minutes offered in a week or cycle.</param>
public sealed record WeekView(bool ByDay, IReadOnlyList<(string Heading, IReadOnlyList<WeekChoice> Periods)> Days, int OfferedMinutes);
