using System.Globalization;

namespace Counterpart.App.Imports.Files.Cells;

/// <summary>A school year by the calendar year it begins in: 2025-26 is 2025.</summary>
internal static class SchoolYearCell
{
    private static readonly char[] Joins = ['-', '/', '–', '_', ' '];

    public static Parsed<int?> Parse(string text)
    {
        if (text.Length == 0)
        {
            return (int?)null;
        }

        var plain = text.StartsWith("SY", StringComparison.OrdinalIgnoreCase) ? text[2..].Trim() : text;
        var parts = plain.Split(Joins, StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var only] && Year(only) is { } end)
        {
            // One year alone names the spring: that is how Tennessee and most states number school years.
            return new Parsed<int?> { Value = end - 1, Note = $"\"{text}\" is read as the school year {Write(end - 1)}" };
        }

        if (parts is [var first, var second] && Year(first) is { } begin && second.Length is 2 or 4
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next % 100 == (begin + 1) % 100)
        {
            return (int?)begin;
        }

        return new Unreadable($"\"{text}\" is not a school year we can read", "Type it like 2025-26.");
    }

    /// <summary>School years turn on July 1.</summary>
    public static int Of(DateOnly day) => day.Month >= 7 ? day.Year : day.Year - 1;

    public static string Write(int begin) => string.Create(CultureInfo.InvariantCulture, $"{begin}-{(begin + 1) % 100:00}");

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and < 2100 ? year : null;
}
