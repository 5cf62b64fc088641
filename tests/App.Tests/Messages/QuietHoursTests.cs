using System.Globalization;
using Counterpart.App.Messages;

namespace Counterpart.App.Tests.Messages;

public sealed class QuietHoursTests
{
    private const string Central = "America/Chicago";
    private const string Eastern = "America/New_York";

    [Theory]
    [InlineData("2026-08-03 06:00", "")]
    [InlineData("2026-08-03 16:59", "")]
    [InlineData("2026-08-03 05:59", "2026-08-03 06:00")]
    [InlineData("2026-08-03 00:30", "2026-08-03 06:00")]
    [InlineData("2026-08-03 17:00", "2026-08-04 06:00")]
    [InlineData("2026-08-07 17:00", "2026-08-10 06:00")]
    [InlineData("2026-08-08 10:00", "2026-08-10 06:00")]
    [InlineData("2026-08-09 23:59", "2026-08-10 06:00")]
    public void A_message_waits_for_the_next_school_morning_by_the_schools_own_clock(string local, string due)
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

    private static DateTime At(string time) => DateTime.SpecifyKind(DateTime.ParseExact(time, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
