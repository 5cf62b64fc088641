using Counterpart.App.Organizations.Bells;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review.Changes;

/// <summary>Says stretches of a week, days with the same times together: "Mon, Wed 9:00 to 9:50 AM", "Every day 9:00 to 9:50 AM".</summary>
public static class PairTimeWords
{
    public static IReadOnlyList<string> Say(IReadOnlyList<Period>? periods, string never, string unknown) =>
        periods is null ? [unknown] : periods.Count == 0 ? [never]
        : [.. periods.GroupBy(p => (p.Start, p.End)).Select(same => $"{BellWords.Said([.. same.Select(p => p.Day)])} {SchoolTime.SayTimes(Time(same.Key.Start), Time(same.Key.End))}")];

    private static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);
}
