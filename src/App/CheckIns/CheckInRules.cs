using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.CheckIns;

/// <summary>Spreads the check-ins of a school over its school weeks: every other month each pair once. Knows no database, no clock and no request.</summary>
public static class CheckInRules
{
    /// <summary>So many in a week are a matter of minutes.</summary>
    public const int EasyWeek = 5;

    private const int RoundsAYear = 4;
    private const int FirstMonth = 9;

    /// <summary>September and October, November and December, January and February, March and April.</summary>
    public static IReadOnlyList<CheckInRound> Rounds(DateOnly yearStartsOn) =>
    [
        .. Enumerable.Range(0, RoundsAYear).Select(i => new DateOnly(yearStartsOn.Year, FirstMonth, 1).AddMonths(2 * i))
            .Select((first, i) => new CheckInRound(i + 1, first, first.AddMonths(2).AddDays(-1))),
    ];

    /// <returns>Null in summer.</returns>
    public static CheckInRound? RoundOf(DateOnly day, DateOnly yearStartsOn) => Rounds(yearStartsOn).FirstOrDefault(r => IsIn(Monday(day), r));

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The Mondays of the weeks of a round that have a school day. A week between two rounds belongs to the one that has more of it.</summary>
    public static IReadOnlyList<DateOnly> Weeks(CheckInRound round, SchoolDays days)
    {
        List<DateOnly> weeks = [];
        for (var monday = Monday(round.First); monday <= round.Last; monday = monday.AddDays(7))
        {
            if (IsIn(monday, round) && Enumerable.Range(0, 5).Any(d => days.IsSchoolDay(monday.AddDays(d))))
            {
                weeks.Add(monday);
            }
        }

        return weeks;
    }

    /// <summary>
    /// The week in which each pair is due. Pairs that were introduced before the round keep their order through the year and are laid evenly over its weeks; each that comes later takes the
    /// emptiest week after its introduction, the first of those, and moves nobody. Where no place is free any more its first check-in is that of the next round.
    /// Nothing here looks at what was done: a check-in moves nothing.
    /// </summary>
    public static IReadOnlyDictionary<long, DateOnly> Due(CheckInRound round, SchoolDays days, IReadOnlyList<CheckInPair> pairs)
    {
        var weeks = Weeks(round, days);
        if (weeks.Count == 0)
        {
            return new Dictionary<long, DateOnly>();
        }

        var inOrder = pairs.Where(p => p.EndsOn is null || p.EndsOn >= weeks[0]).OrderBy(p => p.IntroducedOn).ThenBy(p => p.Id).ToList();
        var known = inOrder.Count(p => p.IntroducedOn < weeks[0]);
        var due = inOrder.Take(known).Select((p, i) => (p.Id, Week: weeks[i * weeks.Count / known])).ToDictionary(d => d.Id, d => d.Week);
        for (var i = known; i < inOrder.Count; i++)
        {
            var most = Math.Max(EasyWeek, (i + weeks.Count) / weeks.Count);
            var free = weeks.Where(w => w > inOrder[i].IntroducedOn).Select(w => (Week: w, Taken: due.Values.Count(d => d == w))).Where(w => w.Taken < most).OrderBy(w => w.Taken).ThenBy(w => w.Week).ToList();
            if (free.Count > 0)
            {
                due[inOrder[i].Id] = free[0].Week;
            }
        }

        return due;
    }

    private static bool IsIn(DateOnly monday, CheckInRound round) => monday.AddDays(3) >= round.First && monday.AddDays(3) <= round.Last;
}
