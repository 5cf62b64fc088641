using System.Globalization;

namespace Counterpart.App.Messages.Calendars;

/// <summary>A zone of the United States as a calendar file explains it: since 2007 clocks go forward on the second Sunday of March and back on the first of November.</summary>
internal static class CalendarZone
{
    private static readonly Dictionary<string, (int Hours, char Letter)> known = new(StringComparer.Ordinal)
    {
        ["America/New_York"] = (-5, 'E'), ["America/Chicago"] = (-6, 'C'), ["America/Denver"] = (-7, 'M'), ["America/Los_Angeles"] = (-8, 'P'),
    };

    /// <summary>Elsewhere times are given in UTC, one date at a time.</summary>
    public static bool IsKnown(string zone) => known.ContainsKey(zone);

    public static void Write(CalendarText text, string zone)
    {
        var (hours, letter) = known[zone];
        text.Line("BEGIN:VTIMEZONE").Line($"TZID:{zone}");
        Half(text, "DAYLIGHT", "20070311T020000", "BYMONTH=3;BYDAY=2SU", (hours, hours + 1), $"{letter}DT");
        Half(text, "STANDARD", "20071104T020000", "BYMONTH=11;BYDAY=1SU", (hours + 1, hours), $"{letter}ST");
        text.Line("END:VTIMEZONE");
    }

    private static void Half(CalendarText text, string name, string since, string when, (int From, int To) offsets, string letters) => text
        .Line($"BEGIN:{name}").Line($"DTSTART:{since}").Line($"RRULE:FREQ=YEARLY;{when}")
        .Line($"TZOFFSETFROM:{Offset(offsets.From)}").Line($"TZOFFSETTO:{Offset(offsets.To)}").Line($"TZNAME:{letters}").Line($"END:{name}");

    private static string Offset(int hours) => string.Create(CultureInfo.InvariantCulture, $"-{-hours:00}00");
}
