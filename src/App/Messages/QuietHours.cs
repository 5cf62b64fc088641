using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages;

/// <summary>When a message nobody asked for may arrive: on school days between 6 in the morning and 5 in the afternoon, by the clock of the place.</summary>
public static class QuietHours
{
    private static readonly TimeOnly ends = new(6, 0);
    private static readonly TimeOnly begins = new(17, 0);

    /// <summary>The instant itself, or the next school morning.</summary>
    /// <param name="utc">When the message would arrive.</param>
    /// <param name="zone">IANA zone of the place.</param>
    /// <param name="closed">Days besides weekends on which nobody gets one: no school, or testing, where a calendar knows them.</param>
    public static DateTime Next(DateTime utc, string zone, IReadOnlySet<DateOnly>? closed = null)
    {
        var local = Local(utc, zone);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (IsSchoolDay(day, closed) && time >= ends && time < begins)
        {
            return utc;
        }

        day = time >= begins ? day.AddDays(1) : day;
        while (!IsSchoolDay(day, closed))
        {
            day = day.AddDays(1);
        }

        return Morning(day, zone);
    }

    /// <returns>Null when it may go at once; else the next school morning.</returns>
    public static DateTime? Until(DateTime utc, string zone, IReadOnlySet<DateOnly>? closed = null) => Next(utc, zone, closed) is var next && next > utc ? next : null;

    /// <summary>The morning of the school day that many school days later.</summary>
    public static DateTime MorningAfter(DateTime utc, int schoolDays, string zone, IReadOnlySet<DateOnly>? closed = null)
    {
        var day = DateOnly.FromDateTime(Local(utc, zone));
        for (var left = schoolDays; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsSchoolDay(day, closed) ? 1 : 0;
        }

        return Morning(day, zone);
    }

    private static bool IsSchoolDay(DateOnly day, IReadOnlySet<DateOnly>? closed) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && closed?.Contains(day) != true;

    private static DateTime Local(DateTime utc, string zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(zone));

    /// <summary>Clocks change at 2 in the morning: 6 is there once, every day.</summary>
    private static DateTime Morning(DateOnly day, string zone) => SchoolTime.At(day, ends, zone);
}
