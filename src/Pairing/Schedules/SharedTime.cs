namespace Counterpart.Pairing;

/// <summary>When two people could meet, and when one could watch the other teach without cover, stretch by stretch.</summary>
public sealed record SharedTime
{
    /// <summary>Stretches both offer for meeting, by day and start; null when one of the two has not said.</summary>
    public IReadOnlyList<Period>? Meet { get; private init; }

    /// <summary>Stretches in which the second teaches and the first is offered or planning; null when either is not known.</summary>
    public IReadOnlyList<Period>? FirstWatches { get; private init; }

    /// <summary>Stretches in which the first teaches and the second is offered or planning; null when either is not known.</summary>
    public IReadOnlyList<Period>? SecondWatches { get; private init; }

    /// <summary>Lays two weeks over each other.</summary>
    /// <param name="first">The first person's week; null when nothing is known.</param>
    /// <param name="second">The second person's week; null when nothing is known.</param>
    /// <param name="points">Says how short a meeting and a visit may be, in minutes; the defaults when null.</param>
    /// <remarks>Cost: linear in the periods, after sorting them.</remarks>
    /// <exception cref="ArgumentException">A period ends before it starts or lies outside of a day.</exception>
    public static SharedTime Of(WeeklyTime? first, WeeklyTime? second, PointValues? points = null)
    {
        points ??= new PointValues();
        var days = new DayNames([.. DaysOf(first), .. DaysOf(second)], cycleDays: null);
        var (one, other) = (Week.Of(first, days), Week.Of(second, days));
        return new SharedTime
        {
            Meet = one.Offered is null || other.Offered is null ? null : Say(Stretch.Shared(one.Offered, other.Offered, points.ShortestMeeting), days),
            FirstWatches = Watch(one, other, points, days),
            SecondWatches = Watch(other, one, points, days),
        };
    }

    private static Period[]? Watch(Week watcher, Week teacher, PointValues points, DayNames days) =>
        watcher.Free.Length == 0 || teacher.Teaching.Length == 0 ? null : Say(Stretch.Shared(watcher.Free, teacher.Teaching, points.ShortestWatch), days);

    private static Period[] Say(Stretch[] stretches, DayNames days) => Array.ConvertAll(stretches, days.Write);

    private static IEnumerable<string> DaysOf(WeeklyTime? week) =>
        week is null ? [] : (week.Offered ?? []).Concat(week.Teaching).Concat(week.Planning).Select(p => p.Day);
}
