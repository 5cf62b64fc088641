using System.Runtime.InteropServices;
using Counterpart.App.Imports.Files;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Periods of everybody, twelve bytes each, sorted by person once all are read.</summary>
internal sealed class WeekTable
{
    private readonly Dictionary<string, ushort> _dayNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _days = [];
    private readonly List<Entry> _unsorted = [];
    private Entry[] _entries = [];
    private int[] _starts = [];

    public void Add(int person, in ScheduleRow row)
    {
        if (!_dayNumbers.TryGetValue(row.Day, out var day))
        {
            _dayNumbers[row.Day] = day = checked((ushort)_days.Count);
            _days.Add(row.Day);
        }

        _unsorted.Add(new(person, Minutes(row.Start), Minutes(row.End)) { Day = day, Kind = (byte)row.Kind });
    }

    /// <summary>Sorts by person, keeping the order of the file within a person.</summary>
    public void Sort(int people)
    {
        _starts = new int[people + 1];
        foreach (ref var entry in CollectionsMarshal.AsSpan(_unsorted))
        {
            _starts[entry.Person + 1]++;
        }

        for (var person = 0; person < people; person++)
        {
            _starts[person + 1] += _starts[person];
        }

        _entries = new Entry[_unsorted.Count];
        var next = _starts.AsSpan().ToArray();
        foreach (ref var entry in CollectionsMarshal.AsSpan(_unsorted))
        {
            _entries[next[entry.Person]++] = entry;
        }

        _unsorted.Clear();
        _unsorted.TrimExcess();
    }

    /// <summary>The person's week; null when nothing is known. A week without any offered period has not been asked about yet.</summary>
    public WeeklyTime? Of(int person)
    {
        if (_starts.Length == 0 || _starts[person] == _starts[person + 1])
        {
            return null;
        }

        var kinds = new[] { new List<Period>(), new List<Period>(), new List<Period>() };
        for (var at = _starts[person]; at < _starts[person + 1]; at++)
        {
            var entry = _entries[at];
            kinds[entry.Kind].Add(new(_days[entry.Day], entry.Start, entry.End));
        }

        var offered = kinds[(int)PeriodKind.Offered];
        return new()
        {
            Offered = offered.Count > 0 ? offered : null,
            Teaching = kinds[(int)PeriodKind.Class],
            Planning = kinds[(int)PeriodKind.Planning],
        };
    }

    private static short Minutes(TimeOnly time) => (short)((time.Hour * 60) + time.Minute);

    private readonly record struct Entry(int Person, short Start, short End)
    {
        public ushort Day { get; init; }

        public byte Kind { get; init; }
    }
}
