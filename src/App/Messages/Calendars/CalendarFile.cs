using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages.Calendars;

/// <summary>Writes a calendar file (RFC 5545). Times keep the wall clock of their zone, so a meeting at 8:50 is at 8:50 on both sides of a change of clocks.</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar; charset=utf-8";
    public const string Published = "PUBLISH";
    private const string Often = "PT12H";

    /// <summary>Elsewhere an event cannot repeat: its times are given in UTC, one by one.</summary>
    public static bool Explains(string zone) => CalendarZone.IsKnown(zone);

    /// <param name="method">PUBLISH for a file or a feed; REQUEST or CANCEL in a message.</param>
    /// <param name="zone">Explained even when there is no event, because a calendar may not be empty.</param>
    public static string Write(string method, string zone, IReadOnlyList<CalendarEvent> events)
    {
        var text = new CalendarText().Line("BEGIN:VCALENDAR").Line("VERSION:2.0").Line("PRODID:-//Counterpart//Partner meetings//EN").Line("CALSCALE:GREGORIAN").Line($"METHOD:{method}");
        if (method == Published)
        {
            text.Line("NAME:Partner meetings").Line("X-WR-CALNAME:Partner meetings").Line($"REFRESH-INTERVAL;VALUE=DURATION:{Often}").Line($"X-PUBLISHED-TTL:{Often}");
        }

        foreach (var each in events.Select(e => e.Zone).Append(zone).Distinct(StringComparer.Ordinal).Where(CalendarZone.IsKnown))
        {
            CalendarZone.Write(text, each);
        }

        foreach (var each in events)
        {
            Write(text, each);
        }

        return text.Line("END:VCALENDAR").ToString();
    }

    private static void Write(CalendarText text, CalendarEvent e)
    {
        text.Line("BEGIN:VEVENT").Line($"UID:{e.Uid}").Line($"SEQUENCE:{e.Sequence}").Line($"DTSTAMP:{Utc(e.ChangedAt)}").Line($"LAST-MODIFIED:{Utc(e.ChangedAt)}");
        if (e.InsteadOf is { } usual)
        {
            text.Line($"RECURRENCE-ID{At(e, DateOnly.FromDateTime(usual), TimeOnly.FromDateTime(usual))}");
        }

        text.Line($"DTSTART{At(e, e.Day, e.StartsAt)}").Line($"DTEND{At(e, e.Day, e.StartsAt.AddMinutes(e.Minutes))}");
        if (e.EveryWeeks > 0)
        {
            text.Line($"RRULE:FREQ=WEEKLY;INTERVAL={e.EveryWeeks};UNTIL={Utc(InUtc(e, e.LastDay, e.StartsAt))}");
        }

        if (e.Without.Count > 0)
        {
            text.Line($"EXDATE;TZID={e.Zone}:{string.Join(',', e.Without.Select(d => Local(d, e.StartsAt)))}");
        }

        if (e.Organizer.Length > 0)
        {
            text.Line($"ORGANIZER;CN=Counterpart:mailto:{e.Organizer}").Line($"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{e.Attendee}");
        }

        text.Words("SUMMARY", e.Title).Words("LOCATION", e.Place).Line("CLASS:PRIVATE").Line(e.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED").Line("TRANSP:OPAQUE").Line("END:VEVENT");
    }

    private static string At(CalendarEvent e, DateOnly day, TimeOnly time) =>
        CalendarZone.IsKnown(e.Zone) ? $";TZID={e.Zone}:{Local(day, time)}" : $":{Utc(InUtc(e, day, time))}";

    private static DateTime InUtc(CalendarEvent e, DateOnly day, TimeOnly time) => SchoolTime.At(day, time, e.Zone);

    private static string Local(DateOnly day, TimeOnly time) => day.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Utc(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
