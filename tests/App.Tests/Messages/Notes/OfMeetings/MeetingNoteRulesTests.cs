using System.Globalization;
using Counterpart.App.Messages.Notes.OfMeetings;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Messages.Notes.OfMeetings;

/// <summary>Standing times from Tuesday, August 4, 2026 on. No school October 6 to 9; testing on October 20.</summary>
public sealed class MeetingNoteRulesTests
{
    private const string Central = "America/Chicago";
    private static readonly DateOnly first = new(2026, 8, 4);

    private static readonly SchoolDays days = new(
    [
        new CalendarDays(new(2026, 10, 6), new(2026, 10, 9), "Fall break", CalendarKind.NoSchool),
        new CalendarDays(new(2026, 10, 20), new(2026, 10, 20), "Tests", CalendarKind.Testing),
    ]);

    [Theory]
    [InlineData("2026-09-15 06:00", true)]
    [InlineData("2026-09-15 05:59", false)]
    [InlineData("2026-09-15 08:49", true)]
    [InlineData("2026-09-15 08:50", false)]
    [InlineData("2026-09-16 07:00", false)]
    [InlineData("2026-10-06 07:00", false)]
    [InlineData("2026-10-20 07:00", true)]
    [InlineData("2026-11-03 06:00", true)]
    [InlineData("2027-03-16 06:00", true)]
    public void A_weekly_time_is_told_of_in_the_morning_of_its_days_by_either_clock(string local, bool isTime)
    {
        foreach (var zone in new[] { Central, "America/New_York" })
        {
            Assert.Equal(isTime, MeetingNoteRules.Due(new(0, false, first), (Start("08:50"), zone), At(local, zone), days).Count > 0);
        }
    }

    [Theory]
    [InlineData("2026-08-11", false)]
    [InlineData("2026-08-18", true)]
    public void Every_other_week_is_every_other_week(string day, bool isTime) =>
        Assert.Equal(isTime, MeetingNoteRules.Due(new(0, true, first), (Start("08:50"), Central), At(day + " 07:00"), days).Count > 0);

    [Theory]
    [InlineData("2026-08-06", false)]
    [InlineData("2026-08-07", true)]
    [InlineData("2026-10-05", false)]
    [InlineData("2026-10-12", true)]
    public void A_rotation_goes_on_after_a_break_where_it_stopped(string day, bool isTime) =>
        Assert.Equal(isTime, MeetingNoteRules.Due(new(3, false, first), (Start("08:50"), Central), At(day + " 07:00"), days).Count > 0);

    [Theory]
    [InlineData("05:45", "05:30", false)]
    [InlineData("05:45", "06:00", false)]
    [InlineData("06:10", "06:05", true)]
    [InlineData("17:30", "17:10", false)]
    [InlineData("17:30", "16:50", true)]
    public void A_meeting_before_messages_may_come_is_told_of_by_none(string starts, string now, bool isTime) =>
        Assert.Equal(isTime, MeetingNoteRules.Due(new(0, false, first), (Start(starts), Central), At("2026-09-15 " + now), days).Count > 0);

    [Theory]
    [InlineData("2026-09-15 07:00", "")]
    [InlineData("2026-09-17 07:00", "09/15 15:10")]
    [InlineData("2026-09-17 15:10", "")]
    [InlineData("2026-09-22 07:00", "")]
    [InlineData("2026-09-29 07:00", "09/29 10:00")]
    [InlineData("2026-10-13 07:00", "10/13 08:50,10/27 12:00")]
    [InlineData("2026-07-30 07:00", "08/04 09:00")]
    public void A_moved_meeting_is_told_of_at_its_own_time_and_a_dropped_one_is_not(string local, string due)
    {
        var plan = new StandingPlan(0, false, first)
        {
            Moves =
            [
                new(new(2026, 9, 15), new(2026, 9, 17), Start("15:10")), new(new(2026, 9, 22), null, default), new(new(2026, 9, 29), new(2026, 9, 29), Start("10:00")),
                new(new(2026, 10, 27), new(2026, 10, 13), Start("12:00")), new(first, new(2026, 7, 30), Start("09:00")),
            ],
        };

        Assert.Equal(due, string.Join(',', MeetingNoteRules.Due(plan, (Start("08:50"), Central), At(local), days).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Day:MM/dd} {m.StartsAt:HH:mm}"))));
    }

    private static TimeOnly Start(string time) => TimeOnly.Parse(time, CultureInfo.InvariantCulture);

    private static DateTime At(string local, string zone = Central) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone));
}
