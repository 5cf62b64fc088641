using System.Globalization;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Organizations.Neighbors;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>What offices have done before anybody looks: a bell schedule at the first school, and a file for many schools from the state and from a district, which wait for a decision.</summary>
public sealed class DemoOffice(AppDb db, DeliveryFiles files, ReceiveDelivery receive, TimeProvider clock)
{
    private const string Bells = "7:30-8:20 8:24-9:14 9:18-10:08 10:12-11:02 11:35-12:25 12:29-13:19 13:23-14:15";

    private const string Touching = "counties that touch";

    private const string EarlyBells = "7:30-7:58 8:02-8:30 8:34-9:02 9:06-9:34 9:38-10:06 10:10-10:38 10:42-11:10";

    private const string Rows =
        """
        person_id,name,email,school_id,grades,subjects,role
        N9001,Hana Brooks,hana.brooks@cedarfork.example,710-0020,4,Math,teacher
        N9002,Miles Okafor,miles.okafor@cedarfork.example,710-0030,9,Science,teacher
        N9003,Petra Lund,petra.lund@cedarfork.example,710-0099,5,Art,teacher
        N9004,Jo Vance,jo.vance@cedarfork.example,710-0020,,,administrator

        """;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        files.DeleteAllBut(new HashSet<Guid>()); // Of an earlier demo.
        var first = await db.ProgramSchools.Include(p => p.SchoolYear).OrderBy(p => p.Id).FirstAsync(cancel);
        var early = new BellSchedule { PublicId = PublicId.New(), SchoolId = first.SchoolId, DistrictId = first.DistrictId, SchoolYearId = first.SchoolYearId, Name = "Early release", Dates = [.. Enumerable.Range(9, 3).Select(month => FirstFriday(first.SchoolYear!.StartsOn.Year, month))] };
        db.Add(early);
        await db.SaveChangesAsync(cancel);
        db.AddRange(Periods(first, Bells, null));
        db.AddRange(Periods(first, EarlyBells, early.Id));
        db.Add(Period(first, "Lunch", "11:05-11:32", 7, null, BellUse.NotForMeetings));
        await db.SaveChangesAsync(cancel);
        await NeighborsAsync(cancel);
        await CallAsync(cancel);
        await SendAsync(Role.StateLead, "new-teachers-statewide.csv", cancel);
        await SendAsync(Role.DistrictDesignee, "new-teachers.csv", cancel);
    }

    private static DateOnly FirstFriday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Friday - (int)first.DayOfWeek + 7) % 7);
    }

    private static IEnumerable<BellPeriod> Periods(ProgramSchool school, string times, long? scheduleId) =>
        times.Split(' ').Select((t, i) => Period(school, (i + 1).ToString(CultureInfo.InvariantCulture), t, i, scheduleId, BellUse.Ask));

    private static BellPeriod Period(ProgramSchool school, string label, string times, int place, long? scheduleId, BellUse use) => new()
    {
        SchoolId = school.SchoolId,
        DistrictId = school.DistrictId,
        SchoolYearId = school.SchoolYearId,
        ScheduleId = scheduleId,
        Label = label,
        StartsAt = TimeOnly.ParseExact(times.Split('-')[0], "H:mm", CultureInfo.InvariantCulture),
        EndsAt = TimeOnly.ParseExact(times.Split('-')[1], "H:mm", CultureInfo.InvariantCulture),
        Days = ["Mon", "Tue", "Wed", "Thu", "Fri"],
        Use = use,
        Place = place,
    };

    /// <summary>As the counties lie whose shapes the districts have.</summary>
    private async Task NeighborsAsync(CancellationToken cancel)
    {
        var districts = await db.Districts.ToDictionaryAsync(d => d.Number, StringComparer.Ordinal, cancel);
        (string, string, string)[] pairs = [("710", "180", Touching), ("710", "930", Touching), ("180", "930", Touching), ("180", "730", Touching), ("180", "650", Touching), ("730", "650", Touching), ("730", "731", "same county"), ("650", "731", Touching)];
        db.AddRange(pairs.Select((pair, i) => new NeighborPair
        {
            PublicId = PublicId.New(), StateId = districts[pair.Item1].StateId, FirstId = Math.Min(districts[pair.Item1].Id, districts[pair.Item2].Id),
            SecondId = Math.Max(districts[pair.Item1].Id, districts[pair.Item2].Id), Reason = pair.Item3, TenthsOfMile = 180 + (37 * i),
        }));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>A school that has not said yes yet, and when the state calls again.</summary>
    private async Task CallAsync(CancellationToken cancel)
    {
        var taking = db.ProgramSchools.Select(p => p.SchoolId);
        var school = await db.Schools.Where(s => !taking.Contains(s.Id)).OrderBy(s => s.Id).FirstAsync(cancel);
        var lead = await db.Positions.FirstAsync(p => p.Role == Role.StateLead, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        var today = SchoolTime.DayIn(now, SchoolTime.StateZone);
        db.Add(new SchoolCall
        {
            SchoolId = school.Id, DistrictId = school.DistrictId, Kind = CallKind.Talked, Who = "the school office", Way = CallWay.Phone, SaidOn = today.AddDays(-2),
            Words = "The principal decides after the staff meeting.", NextOn = today.AddDays(5), ById = lead.PersonId, At = now,
        });
        await db.SaveChangesAsync(cancel);
    }

    private async Task SendAsync(Role role, string name, CancellationToken cancel)
    {
        var position = await db.Positions.Include(p => p.Person).FirstAsync(p => p.Role == role, cancel);
        var actor = new Actor { PersonId = position.PersonId, Name = position.Person!.Name, Role = role, PositionId = position.Id, SessionId = 0, StateId = position.StateId, DistrictId = position.DistrictId };
        var upload = await files.ReceiveAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(Rows)), cancel);
        await receive.ExecuteAsync(actor, FileKind.Roster, upload!, cancel);
    }
}
