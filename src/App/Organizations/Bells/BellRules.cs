using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Organizations.Bells;

/// <summary>Reads the typed bell schedule. Nothing is saved while a line is unclear.</summary>
public static class BellRules
{
    public const int MostRows = 40;
    private const int LongestLabel = 20;
    private const int LongestPeriod = 240;

    public static (IReadOnlyList<BellTime> Times, IReadOnlyList<Objection> Objections) Read(IReadOnlyList<BellRow> rows)
    {
        List<BellTime> times = [];
        List<Objection> objections = rows.Count > MostRows ? [new("", $"Please keep to {MostRows} lines.")] : [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsBlank)
            {
                Read(rows[i], i, times, objections);
            }
        }

        return (times, objections);
    }

    private static void Read(BellRow row, int i, List<BellTime> times, List<Objection> objections)
    {
        var before = objections.Count;
        var label = row.Label?.Trim() ?? "";
        if (label.Length is 0 or > LongestLabel)
        {
            objections.Add(new($"Rows[{i}].Label", $"Line {i + 1}: give the period a name of at most {LongestLabel} letters, like 1 or Lunch."));
        }

        var start = Time(row.From, $"Rows[{i}].From", i, objections);
        var end = Time(row.To, $"Rows[{i}].To", i, objections);
        var days = DayCell.Parse(Spelled(row.Days));
        if (days.What is { } what)
        {
            objections.Add(new($"Rows[{i}].Days", $"Line {i + 1}: {what}. {days.Fix}"));
        }

        if (objections.Count > before)
        {
            return;
        }

        if (end <= start || (end!.Value - start!.Value).TotalMinutes > LongestPeriod)
        {
            objections.Add(new($"Rows[{i}].To", $"Line {i + 1}: it would last from {SchoolTime.SayTimes(start!.Value, end!.Value)}. Correct one of the two times."));
            return;
        }

        var time = new BellTime(label, start.Value, end.Value, [.. days.Value!.Distinct(StringComparer.OrdinalIgnoreCase)]);
        if (times.Find(t => t.Start < time.End && time.Start < t.End && t.Days.Intersect(time.Days, StringComparer.OrdinalIgnoreCase).Any()) is { } other)
        {
            objections.Add(new($"Rows[{i}].From", $"Line {i + 1}: overlaps \"{other.Label}\" on the same day. Correct the times or the days."));
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

    /// <summary>Blank means every day; "Mon-Thu" is said day by day.</summary>
    private static string Spelled(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return "every day";
        }

        string[] week = ["Mon", "Tue", "Wed", "Thu", "Fri"];
        var ends = text.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
        var (from, to) = ends.Length == 2 ? (Day(week, ends[0]), Day(week, ends[1])) : (-1, -1);
        return from >= 0 && to > from ? string.Join(',', week[from..(to + 1)]) : text;
    }

    private static int Day(string[] week, string word) =>
        word.Length >= 3 ? Array.FindIndex(week, day => word.StartsWith(day, StringComparison.OrdinalIgnoreCase)) : -1;
}
