using System.Globalization;

namespace Counterpart.App.Plumbing;

/// <summary>Instants are kept in UTC and said in the school's own zone.</summary>
public static class SchoolTime
{
    /// <summary>For people without a school: most of Tennessee keeps Central time.</summary>
    public const string StateZone = "America/Chicago";

    private static readonly CultureInfo english = CultureInfo.GetCultureInfo("en-US");

    /// <summary>"Aug 3, 9:14 a.m. CT".</summary>
    public static string Say(DateTime utc, string zone)
    {
        var local = InZone(utc, zone);
        return $"{local.ToString("MMM d, h:mm", english)} {Half(TimeOnly.FromDateTime(local))} {Letters(zone)}";
    }

    /// <summary>"August 3, 2026".</summary>
    public static string SayDay(DateOnly day) => day.ToString("MMMM d, yyyy", english);

    /// <summary>"Aug 3".</summary>
    public static string SayShort(DateOnly day) => day.ToString("MMM d", english);

    /// <summary>"Fri, Aug 7".</summary>
    public static string SayWeekday(DateOnly day) => day.ToString("ddd, MMM d", english);

    /// <summary>"Oct 2025".</summary>
    public static string SayMonth(DateOnly day) => day.ToString("MMM yyyy", english);

    /// <summary>"8:35 AM".</summary>
    public static string SayTime(TimeOnly time) => time.ToString("h:mm tt", CultureInfo.InvariantCulture);

    /// <summary>"8:35 to 9:25 AM", "11:35 AM to 12:25 PM".</summary>
    public static string SayTimes(TimeOnly start, TimeOnly end) =>
        $"{(start.Hour < 12 == end.Hour < 12 ? start.ToString("h:mm", CultureInfo.InvariantCulture) : SayTime(start))} to {SayTime(end)}";

    /// <summary>"9:30 a.m.", where the zone stands above.</summary>
    public static string SayClock(TimeOnly time) => $"{Clock(time)} {Half(time)}";

    /// <summary>"9:30 a.m. ET", for whoever may read it in another zone.</summary>
    public static string SayClock(TimeOnly time, string zone) => $"{SayClock(time)} {Letters(zone)}";

    /// <summary>"9:30 to 11:30 a.m. ET", "11:30 a.m. to 1:30 p.m. ET".</summary>
    public static string SayClock(TimeOnly start, TimeOnly end, string zone) =>
        $"{(Half(start) == Half(end) ? Clock(start) : SayClock(start))} to {SayClock(end, zone)}";

    public static DateOnly DayIn(DateTime utc, string zone) => DateOnly.FromDateTime(InZone(utc, zone));

    /// <summary>The instant at which a clock on the wall of a school shows a time of a day.</summary>
    public static DateTime At(DateOnly day, TimeOnly time, string zone) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), TimeZoneInfo.FindSystemTimeZoneById(zone));

    /// <summary>What the wall clock of another zone shows at the same instant.</summary>
    public static TimeOnly TimeIn(DateTime utc, string zone) => TimeOnly.FromDateTime(InZone(utc, zone));

    /// <summary>How many minutes a zone's clock is ahead of another's.</summary>
    public static int MinutesAhead(DateTime utc, string zone, string of) => (int)(InZone(utc, zone) - InZone(utc, of)).TotalMinutes;

    private static string Clock(TimeOnly time) => time.ToString("h:mm", CultureInfo.InvariantCulture);

    private static string Half(TimeOnly time) => time.Hour < 12 ? "a.m." : "p.m.";

    private static DateTime InZone(DateTime utc, string zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(zone));

    /// <summary>"ET".</summary>
    public static string Letters(string zone) => zone switch
    {
        "America/New_York" => "ET",
        "America/Chicago" => "CT",
        "America/Denver" => "MT",
        "America/Los_Angeles" => "PT",
        _ => zone,
    };
}
