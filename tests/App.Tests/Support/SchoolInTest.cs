using Counterpart.App.Access;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Support;

/// <summary>A school of its own for one test: a state, a district, a year, a principal. Everything the test does not name is plain and valid.</summary>
public sealed class SchoolInTest
{
    private readonly RunningApp app;

    private SchoolInTest(RunningApp app, District district, School school, ProgramSchool program)
    {
        (this.app, District, School, Program) = (app, district, school, program);
    }

    public District District { get; }
    public School School { get; }
    public ProgramSchool Program { get; }
    public SchoolYear Year => Program.SchoolYear!;
    public Person Principal { get; private set; } = null!;

    public static async Task<SchoolInTest> MakeAsync(RunningApp app, string zone = "America/Chicago")
    {
        var n = app.Next();
        var state = await app.SaveAsync(new State { Code = $"S{n}", Name = $"State {n}" });
        var district = await app.SaveAsync(new District { PublicId = PublicId.New(), StateId = state.Id, Number = $"{n:000}", Name = $"District {n}" });
        var school = await app.SaveAsync(new School
        {
            PublicId = PublicId.New(), DistrictId = district.Id, Number = "0001", Name = $"School {n} Middle", Level = "middle", TimeZone = zone,
        });
        var year = await app.SaveAsync(new SchoolYear { StateId = state.Id, Name = "2026-27", StartsOn = new(2026, 7, 1), EndsOn = new(2027, 6, 30) });
        var ipi = await app.SaveAsync(new PartnershipProgram { StateId = state.Id, Kind = ProgramKind.Ipi, Name = "Instructional Partnership Initiative" });
        await app.SaveAsync(new DataAgreement { DistrictId = district.Id, Title = "Data agreement", SignedOn = new(2026, 5, 1) });
        var program = await app.SaveAsync(new ProgramSchool
        {
            ProgramId = ipi.Id, SchoolYearId = year.Id, SchoolId = school.Id, DistrictId = district.Id, OptedInOn = new(2026, 6, 1),
        });
        program = await app.WithDbAsync(db => db.ProgramSchools.Include(p => p.SchoolYear).Include(p => p.School).SingleAsync(p => p.Id == program.Id));
        var made = new SchoolInTest(app, district, school, program);
        made.Principal = await made.PersonAsync("Renee Holt", Role.Principal);
        return made;
    }

    /// <summary>Another school of the same district and year, with its own principal.</summary>
    public async Task<SchoolInTest> NeighborAsync()
    {
        var n = app.Next();
        var school = await app.SaveAsync(new School { PublicId = PublicId.New(), DistrictId = District.Id, Number = $"N{n}", Name = $"School {n} Middle", Level = "middle", TimeZone = School.TimeZone });
        var program = await app.SaveAsync(new ProgramSchool { ProgramId = Program.ProgramId, SchoolYearId = Program.SchoolYearId, SchoolId = school.Id, DistrictId = District.Id, OptedInOn = new(2026, 6, 1) });
        program = await app.WithDbAsync(db => db.ProgramSchools.Include(p => p.SchoolYear).Include(p => p.School).SingleAsync(p => p.Id == program.Id));
        var made = new SchoolInTest(app, District, school, program);
        made.Principal = await made.PersonAsync("Ines Roe", Role.Principal);
        return made;
    }

    /// <summary>A person with one position here since July 1.</summary>
    public async Task<Person> PersonAsync(
        string name, Role role = Role.Teacher, string grades = "7", string subjects = "Math", string room = "", params string[] delegations)
    {
        var n = app.Next();
        return await app.SaveAsync(new Person
        {
            PublicId = PublicId.New(),
            DistrictId = District.Id,
            Name = name,
            Email = $"p{n}@example.org",
            Positions =
            [
                new Position
                {
                    PersonId = 0,
                    Role = role,
                    StateId = role is Role.StateLead or Role.StateAnalyst ? District.StateId : null,
                    DistrictId = District.Id,
                    SchoolId = AtSchool(role) ? School.Id : null,
                    StartsOn = new(2026, 7, 1),
                    Grades = role == Role.Teacher ? [.. grades.Split(';')] : [],
                    Subjects = role == Role.Teacher ? [.. subjects.Split(';')] : [],
                    Room = room,
                    Delegations = [.. delegations],
                },
            ],
        });
    }

    public Task<Browser> PrincipalBrowserAsync() => app.BrowserOfAsync(Principal);

    private static bool AtSchool(Role role) => role is Role.Teacher or Role.Principal or Role.AssistantPrincipal;
}
