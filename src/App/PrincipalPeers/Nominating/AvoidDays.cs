using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Days on which no visit can be, as people type them: "10/12/2026, 11/02/2026 to 11/06/2026".</summary>
public static class AvoidDays
{
    public const int Most = 60;
    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-US");

    /// <summary>In order, each once. False when something is no day, or there are too many.</summary>
    public static bool TryRead(string? typed, out List<DateOnly> days)
    {
        days = [];
        foreach (var part in (typed ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(" to ", StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !DateOnly.TryParse(ends[0], english, out var first) || !DateOnly.TryParse(ends[^1], english, out var last) || last < first || last.DayNumber - first.DayNumber >= Most)
            {
                return false;
            }

            days.AddRange(Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays));
        }

        days = [.. days.Distinct().Order()];
        return days.Count <= Most;
    }

    /// <summary>As it can be typed again; days after each other as one.</summary>
    public static string Typed(IReadOnlyList<DateOnly> days) => string.Join(", ", Spans(days).Select(s => s.First == s.Last ? Say(s.First) : $"{Say(s.First)} to {Say(s.Last)}"));

    /// <summary>"Oct 12, Nov 2 to Nov 6".</summary>
    public static string Said(IReadOnlyList<DateOnly> days) =>
        string.Join(", ", Spans(days).Select(s => s.First == s.Last ? SchoolTime.SayShort(s.First) : $"{SchoolTime.SayShort(s.First)} to {SchoolTime.SayShort(s.Last)}"));

    private static string Say(DateOnly day) => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    private static List<(DateOnly First, DateOnly Last)> Spans(IEnumerable<DateOnly> days)
    {
        List<(DateOnly First, DateOnly Last)> spans = [];
        foreach (var day in days.Order())
        {
            if (spans.Count > 0 && spans[^1].Last.AddDays(1) == day)
            {
                spans[^1] = (spans[^1].First, day);
            }
            else
            {
                spans.Add((day, day));
            }
        }

        return spans;
    }
}
