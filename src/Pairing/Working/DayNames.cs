namespace Counterpart.Pairing;

/// <summary>The days of a schedule cycle, Monday first, rotation days after them in ordinal order.</summary>
internal sealed class DayNames
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names;

    public DayNames(IEnumerable<string> inUse, int? cycleDays)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        names.UnionWith(inUse.Select(name => name.Trim()));
        var rotation = names.Where(name => !Weekdays.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        _names = [.. Weekdays, .. rotation.DistinctBy(name => name, StringComparer.OrdinalIgnoreCase)];
        for (var i = 0; i < _names.Count; i++)
        {
            _numbers.TryAdd(_names[i], i);
        }

        var hasWeekdays = rotation.Count < names.Count;
        CycleDays = cycleDays ?? (hasWeekdays || rotation.Count == 0 ? 5 : _names.Count - Weekdays.Length);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(CycleDays, nameof(cycleDays));
    }

    public int CycleDays { get; }

    public Stretch[] Read(IEnumerable<Period> periods)
    {
        var read = new List<Stretch>();
        foreach (var period in periods)
        {
            if (period.Start < 0 || period.End > Stretch.Day || period.End <= period.Start)
            {
                throw new ArgumentException($"{period.Day} {period.Start} to {period.End} is no period of a day.", nameof(periods));
            }

            var day = _numbers[period.Day.Trim()] * Stretch.Day;
            read.Add(new Stretch(day + period.Start, day + period.End));
        }

        return Stretch.Merge(read);
    }

    public Period Write(Stretch stretch)
    {
        var day = stretch.Start / Stretch.Day;
        return new Period(_names[day], stretch.Start - (day * Stretch.Day), stretch.End - (day * Stretch.Day));
    }
}
