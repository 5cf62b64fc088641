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
        var meetings = StandingRules.Meetings(time.Plan, time.StartsAt, dates).ToList();
        return time.CycleDays > 0 || !CalendarFile.Explains(time.Zone)
            ? [.. meetings.Where(m => m.On is not null).Select(m => once with { Day = m.On!.Value, StartsAt = m.StartsAt, Uid = string.Create(CultureInfo.InvariantCulture, $"{name}-{m.Day:yyyyMMdd}") })]
            :
            [
                once with
                {
                    EveryWeeks = time.EveryOther ? 2 : 1,
                    LastDay = dates[^1],
                    Without = [.. StandingRules.Skipped(time.Plan, days, dates[^1]).Where(d => d > dates[0]).Concat(meetings.Where(m => m.On is null).Select(m => m.Day)).Order()],
                },
                .. meetings.Where(m => m is { IsMoved: true, On: not null }).Select(m => Instead(once, m)),
            ];
    }

    /// <summary>What tells a calendar about one meeting alone: moved, dropped, or back where it was.</summary>
    public static CalendarEvent One(StandingTime time, DateOnly day)
    {
        var meeting = StandingRules.Meetings(time.Plan, time.StartsAt, [day]).Single();
        return Instead(
            new()
            {
                Uid = NameOf(time), Sequence = time.Version, ChangedAt = time.SetAt, Title = Title, Place = time.Room,
                Day = day, StartsAt = time.StartsAt, Minutes = time.Minutes, Zone = time.Zone, IsCancelled = meeting.On is null,
            },
            meeting);
    }

    private static CalendarEvent Instead(CalendarEvent usual, StandingMeeting meeting) =>
        usual with { Day = meeting.On ?? meeting.Day, StartsAt = meeting.StartsAt, InsteadOf = meeting.Day.ToDateTime(usual.StartsAt) };

    private static string NameOf(StandingTime time) => time.PublicId.ToString("N", CultureInfo.InvariantCulture);
}
