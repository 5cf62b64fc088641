using System.Globalization;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Organizations.Neighbors;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>What offices have done before anybody looks: a bell schedule at the first school, and a file for many schools from the state and from a district, which wait for a decision.</summary>
public sealed class DemoOffice(AppDb db, DeliveryFiles files, ReceiveDelivery receive)
{
    private const string Bells = "7:30-8:20 8:24-9:14 9:18-10:08 10:12-11:02 11:35-12:25 12:29-13:19 13:23-14:15";

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
        var first = await db.ProgramSchools.OrderBy(p => p.Id).FirstAsync(cancel);
        db.AddRange(Bells.Split(' ').Select(b => b.Split('-')).Select((times, i) => new BellPeriod
        {
            SchoolId = first.SchoolId,
            DistrictId = first.DistrictId,
            SchoolYearId = first.SchoolYearId,
            Label = (i + 1).ToString(CultureInfo.InvariantCulture),
            StartsAt = TimeOnly.ParseExact(times[0], "H:mm", CultureInfo.InvariantCulture),
            EndsAt = TimeOnly.ParseExact(times[1], "H:mm", CultureInfo.InvariantCulture),
            Days = ["Mon", "Tue", "Wed", "Thu", "Fri"],
            Place = i,
        }));
        await db.SaveChangesAsync(cancel);
        await NeighborsAsync(cancel);
        await SendAsync(Role.StateLead, "new-teachers-statewide.csv", cancel);
        await SendAsync(Role.DistrictDesignee, "new-teachers.csv", cancel);
    }

    /// <summary>The made-up districts lie in a row.</summary>
    private async Task NeighborsAsync(CancellationToken cancel)
    {
        var districts = await db.Districts.OrderBy(d => d.Id).ToListAsync(cancel);
        db.AddRange(districts.Zip(districts.Skip(1)).Select((two, i) => new NeighborPair
        {
            PublicId = PublicId.New(), StateId = two.First.StateId, FirstId = two.First.Id, SecondId = two.Second.Id, Reason = "counties that touch", TenthsOfMile = 180 + (37 * i),
        }));
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
