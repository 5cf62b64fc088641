namespace Counterpart.App.Imports.Files;

/// <summary>Times already taken by each person on each day. Compact, because a state's file has millions of periods.</summary>
internal sealed class TakenTimes
{
    private readonly Dictionary<(string Person, string Day), int> _last = [];
    private readonly List<Entry> _entries = [];

    /// <summary>Row of an earlier period that cannot stand beside this one, or null.</summary>
    public int? Find(in ScheduleRow period)
    {
        if (!_last.TryGetValue((period.PersonId, period.Day), out var at))
        {
            return null;
        }

        var (start, end) = (Minutes(period.Start), Minutes(period.End));
        while (at >= 0)
        {
            var entry = _entries[at];
            if (entry.Start < end && start < entry.End && !CanShare(entry.Kind, period.Kind))
            {
                return entry.Row;
            }

            at = entry.Before;
        }

        return null;
    }

    public void Add(in ScheduleRow period, int row)
    {
        var key = (period.PersonId, period.Day);
        var before = _last.TryGetValue(key, out var at) ? at : -1;
        _last[key] = _entries.Count;
        _entries.Add(new() { Row = row, Before = before, Start = Minutes(period.Start), End = Minutes(period.End), Kind = period.Kind });
    }

    /// <summary>Offered time is a part of planning time; nothing else overlaps.</summary>
    private static bool CanShare(PeriodKind one, PeriodKind other) =>
        (one, other) is (PeriodKind.Offered, PeriodKind.Planning) or (PeriodKind.Planning, PeriodKind.Offered);

    private static short Minutes(TimeOnly time) => (short)(time.Hour * 60 + time.Minute);

    private readonly record struct Entry
    {
        public int Row { get; init; }

        public int Before { get; init; }

        public short Start { get; init; }

        public short End { get; init; }

        public PeriodKind Kind { get; init; }
    }
}
