namespace Counterpart.App.Rosters.Times;

/// <summary>One period to answer for: on all its days at once, or on one day.</summary>
/// <param name="Key">Its name in the form: the period's id, and the day behind a point where days differ.</param>
/// <param name="Kind">What the person said; null for nothing yet, or when the days differ.</param>
public sealed record WeekChoice(string Key, string Label, string When, PeriodKind? Kind);
