namespace Counterpart.App.Programs.Calendar;

/// <summary>An entry as typed.</summary>
/// <param name="Last">Empty for a single day.</param>
public sealed record CalendarForm(string? First, string? Last, string? Name, CalendarKind? Kind);
