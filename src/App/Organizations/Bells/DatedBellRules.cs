using System.Globalization;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Organizations.Bells;

/// <summary>Reads the name and the dates of a schedule that takes the place of the usual one.</summary>
public static class DatedBellRules
{
    private const int LongestName = 40;
    private const int MostDates = 60;

    /// <param name="others">Names and dates of the school's other schedules: a day has one.</param>
    public static (string Name, IReadOnlyList<DateOnly> Dates, IReadOnlyList<Objection> Objections) Read(
        string? typedName, string? typedDates, DateOnly yearStartsOn, IReadOnlyList<(string Name, IReadOnlyList<DateOnly> Dates)> others)
    {
        List<Objection> objections = [];
        var name = typedName?.Trim() ?? "";
        if (name.Length is 0 or > LongestName)
        {
            objections.Add(new("Name", $"Give it a name of at most {LongestName} letters, like Early release."));
        }
        else if (others.Any(o => o.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            objections.Add(new("Name", $"There is a schedule \"{name}\" already. Choose another name, or open that one."));
        }

        SortedSet<DateOnly> dates = [];
        foreach (var part in (typedDates ?? "").Split(['\n', ';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Day(part, yearStartsOn, others, out var problem) is { } day)
            {
                dates.Add(day);
            }
            else
            {
                objections.Add(new("Dates", problem));
            }
        }

        if (dates.Count is 0 or > MostDates && !objections.Exists(o => o.Field == "Dates"))
        {
            objections.Add(new("Dates", dates.Count == 0 ? "Type the dates it holds on, like 9/4/2026, 10/2/2026." : $"Please keep to {MostDates} dates. A schedule of most days is the usual one."));
        }

        return (name, [.. dates], objections);
    }

    private static DateOnly? Day(string part, DateOnly yearStartsOn, IReadOnlyList<(string Name, IReadOnlyList<DateOnly> Dates)> others, out string problem)
    {
        problem = "";
        var parsed = DateCell.Parse(part);
        if (parsed.Value is not { } day)
        {
            problem = $"{parsed.What}. {parsed.Fix}";
        }
        else if (day < yearStartsOn || day >= yearStartsOn.AddYears(1))
        {
            problem = $"{Said(day)} is not in this school year. Check the year.";
        }
        else if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            problem = $"{Said(day)} is a {day.DayOfWeek}. Check the date.";
        }
        else if (others.Where(o => o.Dates.Contains(day)).Select(o => o.Name).FirstOrDefault() is { } other)
        {
            problem = $"{Said(day)} has the schedule \"{other}\" already. Take it out in one of the two.";
        }
        else
        {
            return day;
        }

        return null;
    }

    private static string Said(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.GetCultureInfo("en-US"));
}
