using System.Globalization;

namespace Counterpart.App.Imports.Files.Cells;

/// <summary>
/// Grades a person teaches, as numbers: -1 is pre-kindergarten, 0 kindergarten, then 1 to 12. A list has semicolons.
/// Ranges and slashes are asked, because "7/8" can mean one or both.
/// </summary>
internal static class GradesCell
{
    private const string Example = "Type a grade like 7, K or PK, or a list like 7;8.";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static Parsed<IReadOnlyList<int>> Parse(string text)
    {
        var grades = new SortedSet<int>();
        foreach (var part in text.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Single(part) is not { } grade)
            {
                return Ask(text, part);
            }

            grades.Add(grade);
        }

        return grades.ToArray();
    }

    public static string Write(IEnumerable<int> grades) => string.Join(';', grades.Select(grade => grade switch
    {
        -1 => "PK",
        0 => "K",
        _ => grade.ToString(CultureInfo.InvariantCulture),
    }));

    private static Unreadable Ask(string text, string part)
    {
        if (Ends(part, "/", "&", " and ", "+") is { } two)
        {
            var both = Write([two.First, two.Last]);
            return new($"\"{text}\": choose one or type {both} for both", $"Type one grade, or {both} for both.", both);
        }

        if (Ends(part, "-", "–", " to ", " through ") is { } range && range.First <= range.Last)
        {
            var all = Write(Enumerable.Range(range.First, range.Last - range.First + 1));
            return new($"\"{text}\": list the grades, like {all}", $"Type {all} for all of them, or only those taught.", all);
        }

        if (FromSpreadsheetDate(part) is { } list)
        {
            return new($"\"{text}\": a spreadsheet turned grades into a date", $"Type {list} if that was meant.", list);
        }

        return new($"\"{text}\" is not a grade we know", Example);
    }

    private static int? Single(string part)
    {
        var key = CellText.Key(part);
        key = key.StartsWith("grade", StringComparison.Ordinal) ? key[5..] : key.EndsWith("grade", StringComparison.Ordinal) ? key[..^5] : key;
        switch (key)
        {
            case "pk" or "prek" or "prekindergarten" or "pk3" or "pk4" or "p3" or "p4" or "vpk" or "preschool" when part.Length > 0:
                return -1;
            case "k" or "kg" or "kindergarten" or "kinder":
                return 0;
        }

        if (part.AsSpan().IndexOfAny("-/–&+") >= 0)
        {
            return null;
        }

        var number = key.Length > 2 && key[^2..] is "st" or "nd" or "rd" or "th" ? key[..^2] : key;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade <= 12 ? grade : null;
    }

    private static (int First, int Last)? Ends(string part, params ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
        {
            if (part.Split(sign, StringSplitOptions.TrimEntries) is [var left, var right]
                && Single(left) is { } first && Single(right) is { } last)
            {
                return (first, last);
            }
        }

        return null;
    }

    /// <summary>"8-Jul" or 2026-07-08 was 7/8 or 7-8 before a spreadsheet saw it.</summary>
    private static string? FromSpreadsheetDate(string part)
    {
        if (DateOnly.TryParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date.Day <= 12 ? Write(new SortedSet<int> { date.Month, date.Day }) : null;
        }

        if (part.Split('-', StringSplitOptions.TrimEntries) is not [var one, var other])
        {
            return null;
        }

        var month = Math.Max(Month(one), Month(other));
        var day = Month(one) > 0 ? other : one;
        return month > 0 && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second is > 0 and <= 12
            ? Write(month < second ? [month, second] : [second, month]) : null;
    }

    private static int Month(string word) => Array.IndexOf(Months, word.ToLowerInvariant()) + 1;
}
