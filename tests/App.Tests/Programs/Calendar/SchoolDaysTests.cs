using System.Globalization;
using Counterpart.App.Messages;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Programs.Calendar;

/// <summary>On November 1, 2026 and March 14, 2027 the clocks change.</summary>
public sealed class SchoolDaysTests
{
    private static readonly SchoolDays days = new(
    [
        new(new(2026, 10, 26), new(2026, 10, 30), "Fall break", CalendarKind.NoSchool),
        new(new(2026, 11, 25), new(2026, 11, 27), "Thanksgiving", CalendarKind.NoSchool),
        new(new(2027, 1, 4), new(2027, 1, 4), "In-service", CalendarKind.InService),
        new(new(2027, 3, 8), new(2027, 3, 12), "Tests", CalendarKind.Testing),
        new(new(2027, 3, 12), new(2027, 3, 12), "Good Friday", CalendarKind.NoSchool),
    ]);

    [Theory]
    [InlineData("America/Chicago", "2026-10-26T15:00:00Z", "2026-11-02T12:00:00Z")]
    [InlineData("America/New_York", "2026-10-26T15:00:00Z", "2026-11-02T11:00:00Z")]
    [InlineData("America/Chicago", "2027-03-08T15:00:00Z", "2027-03-15T11:00:00Z")]
    [InlineData("America/New_York", "2027-03-08T15:00:00Z", "2027-03-15T10:00:00Z")]
    [InlineData("America/Chicago", "2026-11-24T23:30:00Z", "2026-11-30T12:00:00Z")]
    public void A_break_or_a_testing_window_is_waited_out_by_the_schools_own_clock(string zone, string utc, string morning) =>
        Assert.Equal(At(morning), QuietHours.Until(At(utc), zone, days.Quiet));

    [Fact]
    public void In_a_testing_window_there_is_school_and_on_a_holiday_inside_of_it_there_is_none()
    {
        Assert.True(days.IsSchoolDay(new(2027, 3, 11)));
        Assert.False(days.IsSchoolDay(new(2027, 3, 12)));
        Assert.False(days.IsSchoolDay(new(2027, 3, 13)));
        Assert.True(days.IsSchoolDay(new(2027, 1, 4)));
        Assert.Equal("Good Friday", days.On(new(2027, 3, 12))!.Name);
        Assert.Null(days.On(new(2027, 3, 15)));
    }

    [Theory]
    [InlineData("2026-10-19", "2026-11-06", 2)]
    [InlineData("2026-10-26", "2026-10-30", 0)]
    [InlineData("2026-11-23", "2026-11-27", 1)]
    [InlineData("2026-11-25", "2026-11-27", 0)]
    [InlineData("2026-11-07", "2026-11-08", 0)]
    [InlineData("2026-11-30", "2026-11-27", 0)]
    [InlineData("2027-03-08", "2027-03-19", 2)]
    public void Weeks_without_a_school_day_are_out_of_the_count(string from, string to, int weeks) =>
        Assert.Equal(weeks, days.SchoolWeeks(DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture)));

    private static DateTime At(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture).UtcDateTime;
}
