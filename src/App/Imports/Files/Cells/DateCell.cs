using System.Globalization;

namespace Counterpart.App.Imports.Files.Cells;

/// <summary>A date in the forms American school systems export. Month first; day first is asked, never guessed.</summary>
internal static class DateCell
{
    private static readonly string[] Forms =
    [
        "yyyy-M-d", "M/d/yyyy", "M/d/yy", "M-d-yyyy", "M.d.yyyy", "yyyy/M/d", "yyyyMMdd",
        "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy",
        "ddd, MMM d, yyyy", "dddd, MMMM d, yyyy",
    ];

    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy"];

    // Days since 1899-12-30, as spreadsheets count them; 40000 to 60000 is 2009 to 2064.
    private static readonly DateOnly SpreadsheetZero = new(1899, 12, 30);

    public static Parsed<DateOnly?> Parse(string text)
    {
        if (text.Length == 0)
        {
            return (DateOnly?)null;
        }

        if (TryRead(WithoutTime(text), Forms, out var date))
        {
            return date.Year is >= 2000 and < 2100
                ? (DateOnly?)date
                : new Unreadable($"\"{text}\" is not a likely year", "Type the date as month/day/year, like 10/14/2026.");
        }

        if (TryRead(text, DayFirst, out var turned))
        {
            return Ask(text, "has the day first", turned);
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 40_000 and < 60_000
            ? Ask(text, "is a spreadsheet's day number", SpreadsheetZero.AddDays(days))
            : new Unreadable($"\"{text}\" is not a date we can read", "Type it as month/day/year, like 10/14/2026.");
    }

    private static Unreadable Ask(string text, string what, DateOnly meant)
    {
        var month = meant.ToString("M/d/yyyy", CultureInfo.InvariantCulture);
        return new($"\"{text}\" {what}", $"Write {month} if that is the day meant.", month);
    }

    private static bool TryRead(string text, string[] forms, out DateOnly date) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);

    /// <summary>"2026-10-14T08:01:05Z" and "10/14/2026 8:01 AM" carry a time we do not need.</summary>
    private static string WithoutTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return text;
        }

        var cut = text.LastIndexOfAny(['T', ' '], colon);
        return cut > 0 ? text[..cut] : text;
    }
}
