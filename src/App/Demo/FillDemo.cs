using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Operations;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Directory;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>Fills an empty demo: places and leaders directly, everything else through the same acts a principal uses.</summary>
public sealed class FillDemo(AppDb db, DemoParts parts, EmptyDemo empty, TimeProvider clock)
{
    internal const string Filled = "demo filled";
    private readonly Dictionary<string, District> districts = new(StringComparer.Ordinal);

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        if (await db.InstallFacts.AnyAsync(f => f.Name == Filled, cancel))
        {
            return;
        }

        // A first start that broke off leaves half a demo: it is made anew.
        await empty.ExecuteAsync(cancel);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var firstYear = today.Month >= 7 ? today.Year : today.Year - 1;
        var state = await AddStateAsync(firstYear, cancel);
        foreach (var school in DemoPlaces.Schools)
        {
            await FillAsync(state, school, new DateOnly(firstYear, 7, 1), cancel);
            db.ChangeTracker.Clear();
        }

        await parts.Office.ExecuteAsync(cancel);
        await parts.Calendar.ExecuteAsync(cancel);
        await parts.Lines.ExecuteAsync(cancel);
        await parts.Peers.ExecuteAsync(cancel);
        await parts.Matches.ExecuteAsync(cancel);
        db.Add(new InstallFact { Name = Filled, Value = "yes" });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Everything as it was on the first day.</summary>
    public async Task StartOverAsync(CancellationToken cancel)
    {
        await empty.ExecuteAsync(cancel);
        districts.Clear();
        await ExecuteAsync(cancel);
    }

    private async Task<DemoState> AddStateAsync(int firstYear, CancellationToken cancel)
    {
        var state = new State { Code = "TN", Name = "Tennessee (made up)" };
        db.Add(state);
        await db.SaveChangesAsync(cancel);
        var year = new SchoolYear { StateId = state.Id, Name = SchoolThisYear.NameOf(firstYear), StartsOn = new(firstYear, 7, 1), EndsOn = new(firstYear + 1, 6, 30) };
        var ipi = new PartnershipProgram { StateId = state.Id, Kind = ProgramKind.Ipi, Name = "Instructional Partnership Initiative", Contact = "Pat Simmons, program office, ipi@example.org" };
        db.AddRange(year, ipi, new PartnershipProgram { StateId = state.Id, Kind = ProgramKind.P3, Name = "Principal Peer Partnership", Contact = "Pat Simmons, program office, p3@example.org" });
        foreach (var (number, name, county, zone) in DemoPlaces.Districts)
        {
            districts[number] = new District { PublicId = PublicId.New(), StateId = state.Id, Number = number, Name = name, CountyFips = county, TimeZone = zone };
            db.Add(districts[number]);
        }

        await db.SaveChangesAsync(cancel);
        db.AddRange(districts.Values.Select(d => new DataAgreement { DistrictId = d.Id, Title = "Data agreement", SignedOn = new(firstYear, 5, 1) }));
        db.AddRange(DemoPeople.OutsideSchools(state.Id, districts["710"].Id, year.StartsOn));
        db.AddRange(DemoPeople.Directors(n => districts[n].Id, year.StartsOn));

        await db.SaveChangesAsync(cancel);
        return new DemoState(state.Id, year, ipi);
    }

    private async Task FillAsync(DemoState state, DemoSchool made, DateOnly since, CancellationToken cancel)
    {
        var district = districts[made.District];
        var school = new School
        {
            PublicId = PublicId.New(), DistrictId = district.Id, Number = made.Number, Name = made.Name, Level = made.LevelName,
            TimeZone = DemoPlaces.Districts.Single(d => d.Number == made.District).Zone,
        };
        db.Add(school);
        await db.SaveChangesAsync(cancel);
        var leaders = DemoPeople.Leaders(made, district.Id, school.Id, since);
        db.AddRange(leaders);
        if (made.Stage != DemoStage.NotTakingPart)
        {
            db.Add(new ProgramSchool
            {
                ProgramId = state.Program.Id, SchoolYearId = state.Year.Id, SchoolId = school.Id, DistrictId = district.Id, OptedInOn = since,
                CardsDueOn = since.AddDays(37),
            });
        }

        await db.SaveChangesAsync(cancel);
        if (made.Stage == DemoStage.Finalized)
        {
            db.Add(new WillingPrincipal
            {
                PersonId = leaders[0].Id, SchoolId = school.Id, DistrictId = district.Id, StateId = state.StateId, Reach = leaders[0].Email!, Hours = "Weekdays after 3:30",
            });
        }

        db.AddRange(leaders.Select((l, i) => new PersonIdentifier { PersonId = l.Id, DistrictId = district.Id, Value = DemoFiles.LeaderId(made, i + 1) }));
        await db.SaveChangesAsync(cancel);
        await parts.Acts.PlayAsync(made, ActorOf(leaders[0], state, school), cancel);
    }

    private static Actor ActorOf(Person principal, DemoState state, School school) => new()
    {
        PersonId = principal.Id,
        Name = principal.Name,
        Role = Role.Principal,
        PositionId = principal.Positions[0].Id,
        SessionId = 0,
        StateId = state.StateId,
        DistrictId = school.DistrictId,
        SchoolId = school.Id,
        Place = school.Name,
    };

    private sealed record DemoState(long StateId, SchoolYear Year, PartnershipProgram Program);
}
