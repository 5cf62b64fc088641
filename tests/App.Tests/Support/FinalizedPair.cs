using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;

namespace Counterpart.App.Tests.Support;

/// <summary>A finalized partnership of two new teachers of a school: Ana brings Questioning, Walt brings Lesson Structure and Pacing, both are the focus.</summary>
public sealed record FinalizedPair(Partnership Partnership, Person Ana, Person Walt)
{
    public string Address => $"/school/introductions/{Partnership.PublicId.InAddress()}";

    public static async Task<FinalizedPair> MakeAsync(
        RunningApp app, SchoolInTest school, IReadOnlyList<string>? focus = null, IReadOnlyList<string>? waltBrings = null, Person? who = null)
    {
        var ana = who ?? await school.PersonAsync("Ana Ortiz", grades: "7", subjects: "Math", room: "118");
        var walt = await school.PersonAsync("Walt Greer", grades: "8", subjects: "Science", room: "226");
        var run = await app.SaveAsync(new MatchRun
        {
            PublicId = PublicId.New(), SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
            RanAt = Clock.Start, RanById = school.Principal.Id, Settings = "", InputDigest = "", EngineVersion = "test", Seed = 1,
            SealedProof = [], SealedFacts = [], PeopleCount = 2, CardCount = 0, ResultCount = 0,
        });
        var words = new PartnershipWords(focus ?? ["LS", "QU"], new Dictionary<long, IReadOnlyList<string>> { [ana.Id] = ["QU"], [walt.Id] = waltBrings ?? ["LS"] });
        var partnership = await app.SaveAsync(new Partnership
        {
            PublicId = PublicId.New(), SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
            Reference = $"T-2627-{app.Next():00}", FinalizedAt = Clock.Start, FinalizedById = school.Principal.Id, StartsOn = new(2026, 8, 3),
            RunId = run.Id, WasSuggested = true, SealedWords = app.Vault.Seal(Purpose.PartnershipWords, words),
            Seats = [Seat(school, ana), Seat(school, walt)],
        });
        return new FinalizedPair(partnership, ana, walt);
    }

    public string Page => $"/partnership/{Partnership.PublicId.InAddress()}";

    public string Invitation => $"/partnership/{Partnership.PublicId.InAddress()}/invitation";

    /// <summary>The principal talks with each of the two and ticks what each agreed to.</summary>
    public async Task TalkAsync(Browser principal, bool agree = true)
    {
        foreach (var name in new[] { Ana.Name, Walt.Name })
        {
            var first = name.Split(' ')[0];
            var on = agree ? "on" : "off";
            await principal.OpenAsync(Address + "/talk");
            await principal.PressAsync(
                $"Save for {name}", ($"I talked with {first}", "on"), ($"{first} agrees to the focus", on), ($"{first} agrees that the letters say", on));
        }
    }

    /// <summary>As above, and then introduces the two by email.</summary>
    public async Task IntroduceAsync(Browser principal, bool agree = true)
    {
        await TalkAsync(principal, agree);
        await principal.OpenAsync(Address + "/preview");
        await principal.PressAsync("Send 2 emails");
    }

    private static PartnershipSeat Seat(SchoolInTest school, Person person) => new()
    {
        SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, PersonId = person.Id, Place = 1,
    };
}
