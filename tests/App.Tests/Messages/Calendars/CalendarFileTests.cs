using System.Text;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Messages.Calendars;

/// <summary>On November 1, 2026 and March 14, 2027 the clocks change.</summary>
[Trait("Needs", "icalendar")]
public sealed class CalendarFileTests
{
    private static readonly SchoolDays days = new([new(new(2026, 11, 23), new(2026, 11, 27), "Thanksgiving", CalendarKind.NoSchool), new(new(2026, 12, 21), new(2027, 1, 1), "Winter break", CalendarKind.NoSchool)]);

    [Theory]
    [InlineData("America/Chicago", "13:50Z", "14:50Z")]
    [InlineData("America/New_York", "12:50Z", "13:50Z")]
    [InlineData("America/Denver", "14:50Z", "15:50Z")]
    [InlineData("America/Los_Angeles", "15:50Z", "16:50Z")]
    public async Task A_meeting_at_850_stays_at_850_when_the_clocks_change(string zone, string summer, string winter)
    {
        var meetings = await ParsedCalendar.ReadAsync(Write(Tuesdays(zone)));

        Assert.All(meetings, m => Assert.EndsWith(" 08:50", m.Wall, StringComparison.Ordinal));
        Assert.All(meetings, m => Assert.Equal(string.CompareOrdinal(m.Wall, "2026-11-01") < 0 || string.CompareOrdinal(m.Wall, "2027-03-14") > 0 ? summer : winter, m.Utc));
        foreach (var day in new[] { "2026-10-27", "2026-11-03", "2027-03-09", "2027-03-16" })
        {
            Assert.Contains(meetings, m => m.Wall.StartsWith(day, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_falls_on_exactly_the_days_the_product_says(bool everyOther)
    {
        var time = Tuesdays("America/Chicago", everyOther);
        var expected = StandingRules.Dates(time.Plan, days, new(2027, 6, 30));

        var meetings = await ParsedCalendar.ReadAsync(Write(time));

        Assert.Equal(expected.Select(d => $"{d:yyyy-MM-dd} 08:50"), meetings.Select(m => m.Wall));
        Assert.DoesNotContain(meetings, m => m.Wall.StartsWith("2026-11-24", StringComparison.Ordinal));
        Assert.All(meetings, m => Assert.Equal(("45", $"{time.PublicId:N}", "3", "Partner meeting"), (m.Minutes, m.Uid, m.Sequence, m.Title)));
    }

    [Fact]
    public async Task A_rotation_is_written_day_by_day_each_under_a_name_of_its_own()
    {
        var time = Tuesdays("America/New_York", cycle: 2);

        var meetings = await ParsedCalendar.ReadAsync(Write(time));

        Assert.Equal(StandingRules.Dates(time.Plan, days, new(2027, 6, 30)).Select(d => $"{d:yyyy-MM-dd} 08:50"), meetings.Select(m => m.Wall));
        Assert.Equal(meetings.Count, meetings.Select(m => m.Uid).Distinct().Count());
        Assert.All(meetings, m => Assert.StartsWith($"{time.PublicId:N}-", m.Uid, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_room_in_any_letters_comes_through_and_every_line_is_at_most_75_octets()
    {
        const string Room = "Aula Magna, “Room 118”; behind the gym \\ left — naïve façade, \U0001F3EB\U0001F3EB\U0001F3EB, très loin d’ici, upstairs";
        var time = Tuesdays("America/Chicago");
        time.Room = Room;

        var file = Write(time);

        Assert.Equal(Room, (await ParsedCalendar.ReadAsync(file))[0].Place);
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_types_a_line_of_the_file()
    {
        var time = Tuesdays("America/Chicago");
        time.Room = "118\r\nATTENDEE:mailto:x@example.org\u0000";

        var file = Write(time);

        Assert.DoesNotContain("\r\nATTENDEE", file, StringComparison.Ordinal);
        Assert.Contains("LOCATION:118\\nATTENDEE:mailto:x@example.org\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_without_meetings_is_still_a_calendar()
    {
        var stopped = Tuesdays("America/Chicago");
        stopped.StoppedAt = Clock.Start;

        Assert.Empty(await ParsedCalendar.ReadAsync(Write(stopped)));
        Assert.Contains("BEGIN:VTIMEZONE", Write(stopped), StringComparison.Ordinal);
    }

    private static string Write(StandingTime time) => CalendarFile.Write("PUBLISH", time.Zone, StandingEvents.Of(time, days, new(2027, 6, 30)));

    private static StandingTime Tuesdays(string zone, bool everyOther = false, int cycle = 0) => new()
    {
        PublicId = PublicId.New(), PartnershipId = 1, SchoolId = 1, DistrictId = 1, SchoolYearId = 1, Day = cycle > 0 ? "A" : "Tue", CycleDays = cycle, EveryOther = everyOther,
        FirstDay = new(2026, 9, 15), StartsAt = new(8, 50), Minutes = 45, Zone = zone, Room = "Room 118", SetById = 1, SetAt = Clock.Start, Version = 3,
    };
}
