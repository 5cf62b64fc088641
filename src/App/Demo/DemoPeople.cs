using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;

namespace Counterpart.App.Demo;

/// <summary>The made-up people who come in by no file: leaders of schools, the district, the state, the operator.</summary>
internal static class DemoPeople
{
    private static readonly string[] principals =
    [
        "Renee Holt", "Joel Tipton", "Gail Rowe", "Chris Nguyen", "Nora Vance", "Ben Ashe", "Carla Dyer", "Ruth Ogle", "Owen Sparks", "Lena Cobb", "Hal Jenkins", "Mae Ferris",
    ];

    /// <summary>Directors of schools, besides the one who is a persona.</summary>
    private static readonly (string District, string Name)[] directors =
        [("180", "Harold Pike"), ("930", "Joyce Latham"), ("730", "Ellen Frazier"), ("650", "Wade Sutton"), ("731", "Nell Braden")];

    /// <summary>Helps to lead a high school, was nominated for P3, and gets everything on paper.</summary>
    public const string Nominee = "Dale Kern";

    public static List<Person> Leaders(DemoSchool school, long districtId, long schoolId, DateOnly since)
    {
        var number = DemoPlaces.Schools.ToList().IndexOf(school);
        var principal = Make(principals[number], districtId, new Position { PersonId = 0, Role = Role.Principal, DistrictId = districtId, SchoolId = schoolId, StartsOn = since });
        if (principal.Name == "Chris Nguyen")
        {
            principal.Positions.Add(new Position { PersonId = 0, Role = Role.PeerAdministrator, DistrictId = districtId, StartsOn = since });
        }

        if (school.Name == "Cedar Fork High")
        {
            var nominee = Make(Nominee, districtId, new Position { PersonId = 0, Role = Role.AssistantPrincipal, DistrictId = districtId, SchoolId = schoolId, StartsOn = since });
            nominee.Email = null;
            return [principal, nominee];
        }

        if (!school.IsCedarHollow)
        {
            return [principal];
        }

        var assistant = Make("Marcus Webb", districtId, new Position
        {
            PersonId = 0, Role = Role.AssistantPrincipal, DistrictId = districtId, SchoolId = schoolId, StartsOn = since,
            Delegations = [May.ManagePeople, May.ImportFiles, May.ReviewMatches, May.ReadWords],
        });
        return [principal, assistant];
    }

    public static IEnumerable<Person> OutsideSchools(long stateId, long districtId, DateOnly since)
    {
        yield return Make("Linda Marsh", districtId, new Position { PersonId = 0, Role = Role.Superintendent, DistrictId = districtId, StartsOn = since });
        yield return Make("Dana Price", districtId, new Position { PersonId = 0, Role = Role.DistrictDesignee, DistrictId = districtId, StartsOn = since });
        yield return Make("Pat Simmons", null, new Position { PersonId = 0, Role = Role.StateLead, StateId = stateId, StartsOn = since });
        yield return Make("Sam Ito", null, new Position { PersonId = 0, Role = Role.Operator, StateId = stateId, StartsOn = since });
    }

    /// <param name="districts">Their ids, by number.</param>
    public static IEnumerable<Person> Directors(Func<string, long> districts, DateOnly since) =>
        directors.Select(d => Make(d.Name, districts(d.District), new Position { PersonId = 0, Role = Role.Superintendent, DistrictId = districts(d.District), StartsOn = since }));

    private static Person Make(string name, long? districtId, Position position) => new()
    {
        PublicId = PublicId.New(),
        DistrictId = districtId,
        Name = name,
        Email = $"{name.Replace(' ', '.').ToLowerInvariant()}@demo.example",
        Positions = [position],
    };
}
