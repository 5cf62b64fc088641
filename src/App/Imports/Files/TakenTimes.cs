using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Counterpart.App.Imports.Files;

/// <summary>
/// Times already taken by each person on each day. Compact, because a state's file has millions of periods; IDs are compared by reference,
/// because each different text of a column is one string.
/// </summary>
internal sealed class TakenTimes
{
    private readonly Dictionary<Key, int> _last = [];
    private readonly List<Entry> _entries = [];

    /// <summary>Takes the time, or gives the row of an earlier period that cannot stand beside it.</summary>
    public int? Take(in ScheduleRow period, int row)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, new(period.PersonId, period.Day), out var isKnown);
        var (start, end) = (Minutes(period.Start), Minutes(period.End));
        for (var at = isKnown ? last : -1; at >= 0; at = _entries[at].Before)
        {
            var entry = _entries[at];
            if (entry.Start < end && start < entry.End && !CanShare(entry.Kind, period.Kind))
            {
                return entry.Row;
            }
        }

        _entries.Add(new() { Row = row, Before = isKnown ? last : -1, Start = start, End = end, Kind = period.Kind });
        last = _entries.Count - 1;
        return null;
    }

    /// <summary>Offered time is a part of planning time; nothing else overlaps.</summary>
    private static bool CanShare(PeriodKind one, PeriodKind other) =>
        (one, other) is (PeriodKind.Offered, PeriodKind.Planning) or (PeriodKind.Planning, PeriodKind.Offered);

    private static short Minutes(TimeOnly time) => (short)((time.Hour * 60) + time.Minute);

    private readonly record struct Key(string Person, string Day)
    {
        public bool Equals(Key other) => ReferenceEquals(Person, other.Person) && string.Equals(Day, other.Day, StringComparison.Ordinal);

        public override int GetHashCode() => (RuntimeHelpers.GetHashCode(Person) * 31) + Day[0] + Day.Length;
    }

    private readonly record struct Entry
    {
        public int Row { get; init; }

        public int Before { get; init; }

        public short Start { get; init; }

        public short End { get; init; }

        public PeriodKind Kind { get; init; }
    }
}
