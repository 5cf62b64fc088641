using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Rosters;

/// <summary>How grades and subjects are read, ordered and said.</summary>
public static class Grades
{
    private const int Unknown = 100;

    /// <summary>"7, 8", "6-8", "Kindergarten; 1st" as people type it, to PK, K, 1 to 12 or their own word.</summary>
    public static List<string> Parse(string? typed) =>
        [.. Parts(typed).SelectMany(Range).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(Order)];

    /// <summary>"Math, Science" to a list.</summary>
    public static List<string> Subjects(string? typed) => [.. Parts(typed).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Pre-K first, then kindergarten, 1 to 12, then anything else.</summary>
    public static int Order(string grade) => grade switch
    {
        "PK" => -1,
        "K" => 0,
        _ => int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : Unknown - 1,
    };

    /// <summary>Where a person stands in a list by grade: people of several grades after those of one, and without a grade last.</summary>
    public static int GroupOrder(IReadOnlyList<string> grades) => grades.Count switch { 0 => Unknown + 1, 1 => Order(grades[0]), _ => Unknown };

    /// <summary>"Grade 7", "Kindergarten", "Across grades".</summary>
    public static string Group(IReadOnlyList<string> grades) => grades.Count switch
    {
        0 => "No grade given",
        1 when grades[0] == "PK" => "Pre-K",
        1 when grades[0] == "K" => "Kindergarten",
        1 when Order(grades[0]) < Unknown - 1 => $"Grade {grades[0]}",
        1 => grades[0],
        _ => "Across grades",
    };

    /// <summary>"7 Math", "7, 8 Math and Science", "Art".</summary>
    public static string Line(IReadOnlyList<string> grades, IReadOnlyList<string> subjects) =>
        $"{string.Join(", ", grades)} {Words.List(subjects)}".Trim();

    private static string[] Parts(string? typed) =>
        (typed ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Range(string part)
    {
        var ends = part.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
        if (ends.Length == 2 && Order(One(ends[0])) is >= 0 and < Unknown - 1 and var from && Order(One(ends[1])) is var to && to < Unknown - 1 && from < to)
        {
            return Enumerable.Range(from, to - from + 1).Select(n => n == 0 ? "K" : n.ToString(CultureInfo.InvariantCulture));
        }

        return [One(part)];
    }

    private static string One(string part)
    {
        var word = part.StartsWith("grade ", StringComparison.OrdinalIgnoreCase) ? part[6..].Trim() : part;
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h', 'S', 'T', 'N', 'D', 'R', 'H');
        return word.ToUpperInvariant() switch
        {
            "PK" or "PRE-K" or "PREK" or "PRE K" => "PK",
            "K" or "KG" or "KINDERGARTEN" => "K",
            _ when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 13 => n.ToString(CultureInfo.InvariantCulture),
            _ => word,
        };
    }
}
