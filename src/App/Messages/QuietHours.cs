namespace Counterpart.App.Messages;

/// <summary>Nothing reaches a person from 5 in the afternoon to 6 in the morning, or on a weekend, by the clock on the school's wall.</summary>
public static class QuietHours
{
    private static readonly TimeOnly morning = new(6, 0);
    private static readonly TimeOnly evening = new(17, 0);

    /// <returns>Null when it may go at once; else 6 in the morning of the next weekday.</returns>
    public static DateTime? Until(DateTime utc, string zone)
    {
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), place);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (IsSchoolDay(day) && time >= morning && time < evening)
        {
            return null;
        }

        var next = time >= evening || !IsSchoolDay(day) ? day.AddDays(1) : day;
        while (!IsSchoolDay(next))
        {
            next = next.AddDays(1);
        }

        // Clocks change at 2 in the morning on a Sunday: 6 o'clock of a weekday is there once, each year.
        return TimeZoneInfo.ConvertTimeToUtc(next.ToDateTime(morning), place);
    }

    private static bool IsSchoolDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
