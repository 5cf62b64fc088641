using System.Globalization;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Partnerships.Time;

/// <summary>A standing time as calendars take it: one event that repeats, without the days that have no school; a rotation day by day, because no calendar knows one.</summary>
public static class StandingEvents
{
    /// <summary>No name, no growth area: calendars are shared.</summary>
    public const string Title = "Partner meeting";

    /// <summary>What tells a calendar that a weekly time is over.</summary>
    public static CalendarEvent Cancelled(StandingTime time) => new()
    {
        Uid = NameOf(time), Sequence = time.Version, ChangedAt = time.StoppedAt ?? time.SetAt, Title = Title, Place = time.Room,
        Day = time.FirstDay, StartsAt = time.StartsAt, Minutes = time.Minutes, Zone = time.Zone, IsCancelled = true,
    };

    public static IReadOnlyList<CalendarEvent> Of(StandingTime time, SchoolDays days, DateOnly lastDay)
    {
        var dates = StandingRules.Dates(time.Plan, days, lastDay);
        if (dates.Count == 0 || time.StoppedAt is not null)
        {
            return [];
        }

        var name = NameOf(time);
        var once = new CalendarEvent
        {
            Uid = name, Sequence = time.Version, ChangedAt = time.SetAt, Title = Title, Place = time.Room,
            Day = dates[0], StartsAt = time.StartsAt, Minutes = time.Minutes, Zone = time.Zone,
        };
        return time.CycleDays > 0 || !CalendarFile.Explains(time.Zone)
            ? [.. dates.Select(d => once with { Day = d, Uid = string.Create(CultureInfo.InvariantCulture, $"{name}-{d:yyyyMMdd}") })]
            :
            [
                once with
                {
                    EveryWeeks = time.EveryOther ? 2 : 1,
                    LastDay = dates[^1],
                    Without = [.. StandingRules.Skipped(time.Plan, days, dates[^1]).Where(d => d > dates[0])],
                },
            ];
    }

    private static string NameOf(StandingTime time) => time.PublicId.ToString("N", CultureInfo.InvariantCulture);
}
