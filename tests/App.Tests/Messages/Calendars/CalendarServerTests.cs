using System.Net;
using System.Text.Json;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Messages.Calendars;

/// <summary>What a CalDAV server that somebody else wrote makes of our files.</summary>
[Trait("Needs", "radicale")]
public sealed class CalendarServerTests
{
    private static readonly SchoolDays days = new([new(new(2026, 11, 23), new(2026, 11, 27), "Thanksgiving", CalendarKind.NoSchool)]);

    [Fact]
    public async Task A_weekly_time_is_found_on_its_days_in_both_zones_moved_dropped_and_after_the_clocks_change()
    {
        await using var server = await CalendarServer.StartAsync();
        foreach (var (zone, before, after) in new[] { ("America/Chicago", "13", "14"), ("America/New_York", "12", "13") })
        {
            var time = Tuesdays(zone);
            time.MovedDays = JsonSerializer.Serialize<MovedDay[]>([new(new(2026, 10, 6), new(2026, 10, 8), new(15, 10)), new(new(2026, 10, 13), null, default)]);
            Assert.Equal(HttpStatusCode.Created, await server.PutAsync($"{zone[8..]}", Write(time)));
            var others = zone == "America/Chicago" ? 0 : 1;

            Assert.Equal(1, await server.CountAsync($"20261027T{before}4900Z", $"20261027T{before}5100Z"));
            Assert.Equal(1, await server.CountAsync($"20261103T{after}4900Z", $"20261103T{after}5100Z"));
            Assert.Equal(0, await server.CountAsync("20261124T000000Z", "20261125T000000Z"));
            Assert.Equal(0, await server.CountAsync("20261013T000000Z", "20261014T000000Z"));
            Assert.Equal(1 + others, await server.CountAsync("20261008T000000Z", "20261009T000000Z"));
        }
    }

    [Fact]
    public async Task It_takes_each_day_of_a_rotation_by_itself_and_refuses_a_broken_file()
    {
        await using var server = await CalendarServer.StartAsync();
        var time = Tuesdays("America/New_York", cycle: 4);
        var events = StandingEvents.Of(time, days, new(2026, 10, 30));
        foreach (var each in events)
        {
            Assert.Equal(HttpStatusCode.Created, await server.PutAsync(each.Uid, CalendarFile.Write(CalendarFile.Published, time.Zone, [each])));
        }

        Assert.Equal(events.Count, await server.CountAsync("20260901T000000Z", "20261101T000000Z"));
        Assert.Equal(HttpStatusCode.BadRequest, await server.PutAsync("broken", Write(Tuesdays("America/Chicago")).Replace("END:VEVENT", "END:VEVNT", StringComparison.Ordinal)));
    }

    private static string Write(StandingTime time) => CalendarFile.Write(CalendarFile.Published, time.Zone, StandingEvents.Of(time, days, new(2027, 6, 30)));

    private static StandingTime Tuesdays(string zone, int cycle = 0) => new()
    {
        PublicId = PublicId.New(), PartnershipId = 1, SchoolId = 1, DistrictId = 1, SchoolYearId = 1, Day = cycle > 0 ? "A" : "Tue", CycleDays = cycle,
        FirstDay = new(2026, 9, 15), StartsAt = new(8, 50), Minutes = 45, Zone = zone, Room = "Room 118", SetById = 1, SetAt = Clock.Start,
    };
}
