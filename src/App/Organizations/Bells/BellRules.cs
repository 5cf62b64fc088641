using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;

namespace Counterpart.App.Organizations.Bells;

/// <summary>Reads the typed bell schedule. Nothing is saved while a line is unclear.</summary>
public static class BellRules
{
    public const int MostRows = 60;
    private const int LongestLabel = 20;
    private const int LongestPeriod = 240;
    private static readonly string[] week = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    public static (IReadOnlyList<BellTime> Times, IReadOnlyList<Objection> Objections) Read(IReadOnlyList<BellRow> rows)
    {
        List<BellTime> times = [];
        List<Objection> objections = rows.Count > MostRows ? [new("", $"Please keep to {MostRows} lines.")] : [];
        var rotation = rows.Where(r => !r.IsBlank).SelectMany(r => DayCell.Parse(Spelled(r.Days)).Value ?? []).Where(d => !week.Contains(d, StringComparer.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsBlank)
            {
                Read(rows[i], i, rotation, times, objections);
            }
        }

        return (times, objections);
    }

    private static void Read(BellRow row, int i, List<string> rotation, List<BellTime> times, List<Objection> objections)
    {
        var before = objections.Count;
        var label = row.Label?.Trim() ?? "";
        if (label.Length is 0 or > LongestLabel)
        {
            objections.Add(new($"Rows[{i}].Label", $"Line {i + 1}: give the period a name of at most {LongestLabel} letters, like 1 or Lunch."));
        }

        var start = Time(row.From, $"Rows[{i}].From", i, objections);
        var end = Time(row.To, $"Rows[{i}].To", i, objections);
        var days = Days(row.Days, i, rotation, objections);
        if (objections.Count > before)
        {
            return;
        }

        if (end <= start || (end!.Value - start!.Value).TotalMinutes > LongestPeriod)
        {
            objections.Add(new($"Rows[{i}].To", $"Line {i + 1}: it would last from {SchoolTime.SayTimes(start!.Value, end!.Value)}. Correct one of the two times."));
            return;
        }

        var time = new BellTime(label, start.Value, end.Value, days) { Grades = Grades.Parse(row.Grades), Use = BellWords.UseOf(label, row.Use) };
        if (times.Find(time.Collides) is { } other)
        {
            objections.Add(new($"Rows[{i}].From", $"Line {i + 1}: overlaps \"{other.Label}\" on the same day. Correct the times or the days, or say for which grades each of the two is."));
            return;
        }

        times.Add(time);
    }

    private static TimeOnly? Time(string? typed, string field, int i, List<Objection> objections)
    {
        var parsed = TimeCell.Parse(typed?.Trim() ?? "");
        if (parsed.What is { } what)
        {
            objections.Add(new(field, $"Line {i + 1}: {what}. {parsed.Fix}"));
        }

        return parsed.Value;
    }

    /// <summary>Blank means every day of the school's week, or of its rotation when another line names one. The two do not go together.</summary>
    private static List<string> Days(string? typed, int i, List<string> rotation, List<Objection> objections)
    {
        if (string.IsNullOrWhiteSpace(typed) && rotation.Count > 0)
        {
            return rotation;
        }

        var days = DayCell.Parse(Spelled(typed));
        if (days.What is { } what)
        {
            objections.Add(new($"Rows[{i}].Days", $"Line {i + 1}: {what}. {days.Fix}"));
        }
        else if (rotation.Count > 0 && days.Value!.FirstOrDefault(d => week.Contains(d, StringComparer.Ordinal)) is { } weekday)
        {
            objections.Add(new($"Rows[{i}].Days", $"Line {i + 1}: {weekday} is a weekday, and another line has the rotation day {rotation[0]}. Use one or the other in all lines; call a rotation day \"Day {weekday[0]}\" if its letter is taken for a weekday."));
        }

        return [.. (days.Value ?? []).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Blank means every day; "Mon-Thu" is said day by day.</summary>
    private static string Spelled(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return "every day";
        }

        var ends = text.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
        var (from, to) = ends.Length == 2 ? (Day(ends[0]), Day(ends[1])) : (-1, -1);
        return from >= 0 && to > from ? string.Join(',', week[from..(to + 1)]) : text;
    }

    private static int Day(string word) =>
        word.Length >= 3 ? Array.FindIndex(week, day => word.StartsWith(day, StringComparison.OrdinalIgnoreCase)) : -1;
}
