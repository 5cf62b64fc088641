using Counterpart.App.Messages.Calendars;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Time;

/// <summary>What calendars are to be told of one standing time.</summary>
/// <param name="Days">Of its school.</param>
/// <param name="Events">The meeting first, then days of it that are elsewhere; nothing where nobody can be told.</param>
public sealed record StandingChange(StandingTime Time, SchoolDays Days, IReadOnlyList<CalendarEvent> Events)
{
    /// <summary>What changed besides the time itself; may be empty.</summary>
    public string Because { get; init; } = "";
}
