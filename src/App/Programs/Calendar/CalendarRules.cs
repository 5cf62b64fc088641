using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Programs.Calendar;

/// <summary>Reads what is typed about the school calendar. Nothing is saved while a line is unclear.</summary>
public static class CalendarRules
{
    private const int LongestName = 60;
    private const int MostDays = 100;

    /// <param name="others">Of the same calendar, without the one that is changed; and of the state's for a school's, marked as such.</param>
    public static (CalendarDays? Days, IReadOnlyList<Objection> Objections) Read(CalendarForm typed, DateOnly yearStartsOn, IReadOnlyList<(CalendarDays Days, bool IsStates)> others)
    {
        List<Objection> objections = [];
        var first = Day(typed.First, "First", "Type the first day, like 11/25/2026.", yearStartsOn, objections);
        var last = string.IsNullOrWhiteSpace(typed.Last) ? first : Day(typed.Last, "Last", "", yearStartsOn, objections);
        var name = typed.Name?.Trim() ?? "";
        if (name.Length is 0 or > LongestName)
        {
            objections.Add(new("Name", $"Give it a name of at most {LongestName} letters, like Thanksgiving."));
        }

        if (typed.Kind is not { } kind || !Enum.IsDefined(kind))
        {
            objections.Add(new("Kind", "Choose what kind of days these are."));
            return (null, objections);
        }

        if (first is not { } starts || last is not { } ends)
        {
            return (null, objections);
        }

        var days = new CalendarDays(starts, ends, name, kind);
        objections.AddRange(Wrong(days).Take(1));
        if (objections.Count == 0 && others.Select(o => Clash(days, o.Days, o.IsStates)).FirstOrDefault(c => c is not null) is { } clash)
        {
            objections.Add(new("First", clash));
        }

        return objections.Count > 0 ? (null, objections) : (days, []);
    }

    /// <summary>What two entries have against each other; null when they go together. A holiday inside of a testing window does: no school wins.</summary>
    public static string? Clash(CalendarDays one, CalendarDays other, bool otherIsStates)
    {
        if (!one.Overlaps(other))
        {
            return null;
        }

        var named = $"\"{other.Name}\" ({CalendarWords.Days(other.First, other.Last)}{(otherIsStates ? ", of the state" : "")})";
        return one.Kind == other.Kind
            ? otherIsStates ? null : $"It overlaps {named}, which is the same kind. Change the dates, or change that one."
            : one.Kind != CalendarKind.Testing && other.Kind != CalendarKind.Testing
                ? $"It contradicts {named}: on the same day there is no school, and teachers are in service. Correct one of the two."
                : null;
    }

    private static IEnumerable<Objection> Wrong(CalendarDays days)
    {
        if (days.Last < days.First)
        {
            yield return new("Last", $"The last day, {CalendarWords.Full(days.Last)}, is before the first. Correct one of the two.");
        }
        else if (days.Last.DayNumber - days.First.DayNumber >= MostDays)
        {
            yield return new("Last", $"That would be {days.Last.DayNumber - days.First.DayNumber + 1} days. Check the two dates; {MostDays} days is the most.");
        }
        else if (days.Each().All(d => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            yield return new("First", "It is on a weekend only, when there is no school anyway. Check the date.");
        }
    }

    private static DateOnly? Day(string? typed, string field, string missing, DateOnly yearStartsOn, List<Objection> objections)
    {
        var text = typed?.Trim() ?? "";
        var parsed = DateCell.Parse(text);
        var what = text.Length == 0 ? missing
            : parsed.What is { } unclear ? $"{unclear}. {parsed.Fix}"
            : parsed.Value < yearStartsOn || parsed.Value >= yearStartsOn.AddYears(1) ? $"{CalendarWords.Full(parsed.Value!.Value)} is not in this school year. Check the year."
            : "";
        if (what.Length == 0)
        {
            return parsed.Value;
        }

        objections.Add(new(field, what));
        return null;
    }
}
