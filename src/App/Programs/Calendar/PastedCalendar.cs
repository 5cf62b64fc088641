using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Programs.Calendar;

/// <summary>Reads lines as they stand on a calendar or come out of a spreadsheet: "11/25/2026-11/27/2026, Thanksgiving", with the kind behind it or not.</summary>
public static class PastedCalendar
{
    public const int MostLines = 80;
    private static readonly string[] between = [" to ", "–", "—", " - ", "-"];
    private static readonly string[] testing = ["test", "assess", "tcap", "exam", "ready"];
    private static readonly string[] inService = ["service", "professional", "admin", "staff", "teacher", "pd", "p.d.", "planning", "development"];

    /// <returns>Each line with its number, without headings and empty lines.</returns>
    public static IReadOnlyList<(int Number, CalendarForm Form)> Read(string? text) =>
    [
        .. (text ?? "").Split('\n').Select((line, i) => (Line: line.Trim(), Number: i + 1))
            .Where(l => l.Line.Any(char.IsAsciiDigit)).Take(MostLines + 1).Select(l => (l.Number, Form(l.Line))),
    ];

    private static CalendarForm Form(string line)
    {
        string[] cells = [.. line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ',').Select(c => c.Trim().Trim('"').Trim())];
        var (first, last) = Ends(cells[0]);
        var at = 1;
        if (last is null && cells.Length > 1 && IsDay(cells[1]))
        {
            (last, at) = (cells[1], 2);
        }

        var name = cells.ElementAtOrDefault(at);
        return new(first, last, name, KindOf(cells.ElementAtOrDefault(at + 1) is { Length: > 0 } said ? said : name ?? ""));
    }

    /// <summary>A hyphen stands inside of some dates and between others: the first place where both sides are dates is the one.</summary>
    private static (string First, string? Last) Ends(string cell)
    {
        if (IsDay(cell))
        {
            return (cell, null);
        }

        foreach (var word in between)
        {
            for (var i = cell.IndexOf(word, StringComparison.OrdinalIgnoreCase); i > 0; i = cell.IndexOf(word, i + 1, StringComparison.OrdinalIgnoreCase))
            {
                var (before, after) = (cell[..i].Trim(), cell[(i + word.Length)..].Trim());
                if (IsDay(before) && IsDay(after))
                {
                    return (before, after);
                }
            }
        }

        return (cell, null);
    }

    private static bool IsDay(string text) => DateCell.Parse(text).Value is not null;

    private static CalendarKind KindOf(string words)
    {
        string[] parts = words.ToLowerInvariant().Split([' ', '/', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries);
        bool Says(string[] starts) => Array.Exists(parts, p => Array.Exists(starts, s => p.StartsWith(s, StringComparison.Ordinal)));
        return Says(testing) ? CalendarKind.Testing : Says(inService) ? CalendarKind.InService : CalendarKind.NoSchool;
    }
}
