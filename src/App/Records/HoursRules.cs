using Counterpart.App.Plumbing;

namespace Counterpart.App.Records;

/// <summary>Hours of a year: minutes are added up, then rounded down to the quarter of an hour. One clock hour is one development point.</summary>
public static class HoursRules
{
    private const int Quarter = 15;
    private const int QuartersOfHour = 4;

    public static int QuartersOf(int minutes) => minutes / Quarter;

    /// <summary>"11.5", "0.25".</summary>
    public static string Say(int quarters) => $"{quarters / QuartersOfHour}{(quarters % QuartersOfHour) switch { 1 => ".25", 2 => ".5", 3 => ".75", _ => "" }}";

    /// <summary>"1 hour", "11.5 hours".</summary>
    public static string Of(int quarters, string unit) => $"{Say(quarters)} {unit}{(quarters == QuartersOfHour ? "" : "s")}";

    /// <summary>What somebody who signs should look at before.</summary>
    /// <param name="license">The license period, as far as the teacher gave it.</param>
    public static IEnumerable<string> ToLookAt(IReadOnlyCollection<HoursLine> lines, int monthsOnPaper, (DateOnly? From, DateOnly? Until) license)
    {
        var twice = lines.GroupBy(l => l.On).Where(g => g.Count() > 1).Select(g => g.Key).Order().ToList();
        if (twice.Count > 0)
        {
            yield return $"Two entries on {Words.List([.. twice.Select(SchoolTime.SayShort)])}";
        }

        if (lines.Count(l => l.On < license.From || l.On > license.Until) is > 0 and var outside)
        {
            yield return $"{Words.Count(outside, "entry", "entries")} outside the license period";
        }

        if (lines.Count(l => !l.IsConfirmed) is > 0 and var open)
        {
            yield return $"{Words.Count(open, "entry", "entries")} not confirmed by the partner";
        }

        if (monthsOnPaper > 0)
        {
            yield return $"{Words.Count(monthsOnPaper, "month")} from a paper log: ask for the sheet";
        }
    }
}
