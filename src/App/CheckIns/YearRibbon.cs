using System.Globalization;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.CheckIns;

/// <summary>The year at a glance, from August to May. A list of months, so that it reads the same on a phone, on paper and aloud.</summary>
public static class YearRibbon
{
    private const int FirstMonth = 8;
    private const int Months = 10;

    /// <summary>Every other month a few minutes of a faculty meeting.</summary>
    private static readonly int[] meetings = [9, 11, 1, 3];

    public static IReadOnlyList<YearMonth> Of(CheckInsOfYear year) =>
        [.. Enumerable.Range(0, Months).Select(i => new DateOnly(year.Here.YearStartsOn.Year, FirstMonth, 1).AddMonths(i)).Select(m => Month(m, year))];

    private static YearMonth Month(DateOnly first, CheckInsOfYear year)
    {
        var last = first.AddMonths(1).AddDays(-1);
        return new(
            first.ToString("MMMM", CultureInfo.GetCultureInfo("en-US")),
            first <= year.Here.Today && year.Here.Today <= last,
            [.. Pairs(first, last, year)],
            [.. Together(first)],
            [.. year.Days.Between(first, last).Select(d => $"{CalendarWords.Days(d.First, d.Last)}: {d.Name}")]);
    }

    private static IEnumerable<string> Pairs(DateOnly first, DateOnly last, CheckInsOfYear year)
    {
        var introduced = year.Pairs.Count(p => p.IntroducedOn >= first && p.IntroducedOn <= last);
        if (first.Month == FirstMonth || introduced > 0)
        {
            yield return introduced > 0 ? $"{Words.Count(introduced, "partnership")} introduced" : "Introduce partners";
        }

        if (first.Month == FirstMonth + 1)
        {
            yield return "Pairs set their goals";
        }

        if (CheckInRules.Rounds(year.Here.YearStartsOn).FirstOrDefault(r => r.First <= first && first <= r.Last) is { } round)
        {
            yield return $"Check-ins, round {round.Number}{Noted(round, year)}";
        }

        if (first.Month == 5)
        {
            yield return "Close of the year";
        }
    }

    private static string Noted(CheckInRound round, CheckInsOfYear year) =>
        round.First > year.Here.Today ? "" : $": {year.All.Count(c => c.Round == round.Number && c.Way != CheckInWay.NotThisRound)} noted";

    private static IEnumerable<string> Together(DateOnly month)
    {
        if (ConferenceSeason.IsIn(month))
        {
            yield return "Post-conferences: prompt sheets";
        }

        if (meetings.Contains(month.Month))
        {
            yield return "Faculty meeting: what pairs learn";
        }
    }
}
