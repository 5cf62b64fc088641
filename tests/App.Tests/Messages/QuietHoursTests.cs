using System.Globalization;
using Counterpart.App.Messages;

namespace Counterpart.App.Tests.Messages;

/// <summary>August 7 and October 30, 2026 are Fridays; on November 1 and March 14 the clocks change.</summary>
public sealed class QuietHoursTests
{
    private const string Central = "America/Chicago";
    private const string Eastern = "America/New_York";

    [Theory]
    [InlineData(Central, "2026-08-06 11:00", "2026-08-06 11:00")]
    [InlineData(Central, "2026-08-06 10:59", "2026-08-06 11:00")]
    [InlineData(Central, "2026-08-06 21:59", "2026-08-06 21:59")]
    [InlineData(Central, "2026-08-06 22:00", "2026-08-07 11:00")]
    [InlineData(Eastern, "2026-08-06 10:00", "2026-08-06 10:00")]
    [InlineData(Eastern, "2026-08-06 21:00", "2026-08-07 10:00")]
    [InlineData(Central, "2026-08-07 04:00", "2026-08-07 11:00")]
    [InlineData(Central, "2026-08-07 22:00", "2026-08-10 11:00")]
    [InlineData(Eastern, "2026-08-08 15:00", "2026-08-10 10:00")]
    public void What_comes_at_rest_waits_for_the_next_school_morning(string zone, string utc, string expected) => Assert.Equal(At(expected), QuietHours.Next(At(utc), zone));

    [Theory]
    [InlineData(Central, "2026-10-30 22:00", "2026-11-02 12:00")]
    [InlineData(Eastern, "2026-10-30 21:00", "2026-11-02 11:00")]
    [InlineData(Central, "2026-11-01 06:30", "2026-11-02 12:00")]
    [InlineData(Central, "2027-03-12 23:30", "2027-03-15 11:00")]
    [InlineData(Eastern, "2027-03-14 07:30", "2027-03-15 10:00")]
    public void Six_in_the_morning_is_six_on_the_clock_when_the_clocks_change(string zone, string utc, string expected) => Assert.Equal(At(expected), QuietHours.Next(At(utc), zone));

    [Fact]
    public void A_break_that_is_known_is_waited_out()
    {
        HashSet<DateOnly> fallBreak = [.. Enumerable.Range(12, 5).Select(day => new DateOnly(2026, 10, day))];

        Assert.Equal(At("2026-10-19 11:00"), QuietHours.Next(At("2026-10-09 22:30"), Central, fallBreak));
        Assert.Equal(At("2026-10-19 11:00"), QuietHours.Next(At("2026-10-14 15:00"), Central, fallBreak));
        Assert.Equal(At("2026-10-26 11:00"), QuietHours.MorningAfter(At("2026-10-05 15:00"), 10, Central, fallBreak));
    }

    [Theory]
    [InlineData(Central, "2026-08-03 14:14", 10, "2026-08-17 11:00")]
    [InlineData(Eastern, "2026-08-07 14:14", 1, "2026-08-10 10:00")]
    [InlineData(Central, "2026-10-26 14:14", 10, "2026-11-09 12:00")]
    public void School_days_are_counted_without_weekends(string zone, string utc, int days, string expected) => Assert.Equal(At(expected), QuietHours.MorningAfter(At(utc), days, zone));

    private static DateTime At(string utc) => DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
