namespace Counterpart.App.Programs.Calendar;

/// <summary>From a day to a day, both included: what it is called and what it is.</summary>
public sealed record CalendarDays(DateOnly First, DateOnly Last, string Name, CalendarKind Kind)
{
    public IEnumerable<DateOnly> Each() => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    public bool Overlaps(CalendarDays other) => First <= other.Last && other.First <= Last;
}
