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

    [Theory]
    [InlineData("2026-08-03 06:00", "")]
    [InlineData("2026-08-03 16:59", "")]
    [InlineData("2026-08-03 05:59", "2026-08-03 06:00")]
    [InlineData("2026-08-03 00:30", "2026-08-03 06:00")]
    [InlineData("2026-08-03 17:00", "2026-08-04 06:00")]
    [InlineData("2026-08-07 17:00", "2026-08-10 06:00")]
    [InlineData("2026-08-08 10:00", "2026-08-10 06:00")]
    [InlineData("2026-08-09 23:59", "2026-08-10 06:00")]
    public void What_waits_has_a_time_and_it_is_the_next_school_morning_by_the_schools_own_clock(string local, string due)
    {
        foreach (var (zone, behind) in new[] { (Central, 5), (Eastern, 4) })
        {
            Assert.Equal(due.Length == 0 ? null : At(due).AddHours(behind), QuietHours.Until(At(local).AddHours(behind), zone));
        }
    }

    [Theory]
    [InlineData("2026-10-30 23:00", Central, "2026-11-02 12:00")]
    [InlineData("2026-10-30 23:00", Eastern, "2026-11-02 11:00")]
    [InlineData("2027-03-13 02:00", Central, "2027-03-15 11:00")]
    [InlineData("2027-03-13 02:00", Eastern, "2027-03-15 10:00")]
    public void Over_a_weekend_on_which_clocks_change_it_is_six_by_the_new_clock(string utc, string zone, string due) =>
        Assert.Equal(At(due), QuietHours.Until(At(utc), zone));

    [Fact]
    public void The_same_moment_is_quiet_in_one_zone_of_the_state_and_not_in_the_other()
    {
        var moment = At("2026-08-03 21:30");

        Assert.Null(QuietHours.Until(moment, Central));
        Assert.Equal(At("2026-08-04 10:00"), QuietHours.Until(moment, Eastern));
    }

    private static DateTime At(string utc) => DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
