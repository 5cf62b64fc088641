using System.Globalization;

namespace Counterpart.App.Imports.Files.Cells;

/// <summary>A time of the school day: 8:00, 8:00 AM, 14:05.</summary>
internal static class TimeCell
{
    private static readonly string[] Forms =
    [
        "H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss", "h:mm tt", "h:mmtt", "hh:mm tt", "hh:mmtt", "h:mm:ss tt", "h tt", "htt", "HHmm",
    ];

    private static readonly TimeOnly EarliestMorning = new(6, 0);

    public static Parsed<TimeOnly?> Parse(string text)
    {
        if (text.Length == 0)
        {
            return new Unreadable("the time is missing", "Type a time like 8:00 or 1:30 PM.");
        }

        var plain = text.ToUpperInvariant().Replace(".M.", "M", StringComparison.Ordinal).Replace("A.M", "AM", StringComparison.Ordinal).Replace("P.M", "PM", StringComparison.Ordinal);
        if (!TimeOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new Unreadable($"\"{text}\" is not a time we can read", "Type a time like 8:00 or 1:30 PM.");
        }

        // "1:30" in a school is after lunch.
        return time < EarliestMorning && !plain.EndsWith('M')
            ? new Unreadable($"\"{text}\" would be in the night", "Write PM behind it, or 24 hours.", Write(time.AddHours(12)))
            : (TimeOnly?)time;
    }

    public static string Write(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
