namespace Counterpart.App.Imports.Connections;

/// <summary>When nightly fetches happen.</summary>
public static class NightRules
{
    /// <summary>After so many nights in a row that failed, nobody is asked any more.</summary>
    public const int MostFailed = 3;

    /// <summary>The next time that a clock in that zone shows this hour; where the clock is put forward over it, an hour later.</summary>
    public static DateTime Next(DateTime utc, int hour, string zone)
    {
        var there = TimeZoneInfo.FindSystemTimeZoneById(zone);
        for (var day = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), there).Date; ; day = day.AddDays(1))
        {
            var local = day.AddHours(hour);
            var at = TimeZoneInfo.ConvertTimeToUtc(there.IsInvalidTime(local) ? local.AddHours(1) : local, there);
            if (at > utc)
            {
                return at;
            }
        }
    }

    /// <summary>"2 a.m.".</summary>
    public static string Say(int hour) => hour switch { 0 => "midnight", 12 => "noon", < 12 => $"{hour} a.m.", _ => $"{hour - 12} p.m." };
}
