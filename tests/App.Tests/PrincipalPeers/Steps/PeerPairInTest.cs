using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Steps;

/// <summary>Chris at a school in Central time and Ruth at one in Eastern time, of two districts, introduced on the clock's first day.</summary>
internal sealed class PeerPairInTest
{
    private PeerPairInTest(RunningApp app, PeerPair pair, IReadOnlyList<(Person Person, SchoolInTest School)> people)
    {
        (App, Pair, People) = (app, pair, people);
    }

    public RunningApp App { get; }
    public PeerPair Pair { get; }
    public IReadOnlyList<(Person Person, SchoolInTest School)> People { get; }
    public Guid PublicId => Pair.PublicId;
    public string Page => $"/p3/{Pair.PublicId.InAddress()}";
    public Person Chris => People[0].Person;
    public Person Ruth => People[1].Person;
    public SchoolInTest Fork => People[0].School;
    public SchoolInTest Ridge => People[1].School;

    public static async Task<PeerPairInTest> MakeAsync(RunningApp app)
    {
        var fork = await SchoolInTest.MakeAsync(app);
        var ridge = await SchoolInTest.MakeAsync(app, "America/New_York");
        return await MakeAsync(app, fork, [(await fork.PersonAsync("Chris Nguyen", Role.PeerAdministrator), fork), (await ridge.PersonAsync("Ruth Ogle", Role.Principal), ridge)]);
    }

    /// <summary>Of one school, for tests that only need that there is one.</summary>
    public static Task<PeerPairInTest> MakeAsync(RunningApp app, SchoolInTest school, IEnumerable<Person> people) => MakeAsync(app, school, [.. people.Select(p => (p, school))]);

    public Task<Browser> BrowserOfAsync(Person person) => App.BrowserOfAsync(person);

    /// <summary>Both browsers: Chris's, then Ruth's.</summary>
    public async Task<(Browser Hers, Browser His)> BrowsersAsync() => (await App.BrowserOfAsync(Chris), await App.BrowserOfAsync(Ruth));

    /// <summary>Directly, at the school of the second person.</summary>
    public async Task<SiteVisit> SetVisitAsync(int number, DateOnly? on = null, bool isDone = false)
    {
        var host = Pair.Seats[number % 2];
        return await App.SaveAsync(new SiteVisit
        {
            PublicId = Counterpart.App.Plumbing.PublicId.New(), PairId = Pair.Id, Number = number, HostSeatId = host.Id, On = on ?? new(2026, 8, 12), StartsAt = new(9, 30), Minutes = 120,
            Zone = People[number % 2].School.School.TimeZone, SealedPlan = App.Vault.Seal(Purpose.VisitPlan, new VisitPlan { Lines = Activities.TwoHours }), ChangedAt = Clock.Start, Version = 1,
            DoneAt = isDone ? Clock.Start : null,
        });
    }

    /// <summary>The place of somebody ends: moved, or the district left.</summary>
    public Task EndSeatAsync(Person person) => App.WithDbAsync(db => db.PeerSeats.Where(s => s.PairId == Pair.Id && s.PersonId == person.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.EndsOn, new DateOnly(2026, 8, 3))));

    private static async Task<PeerPairInTest> MakeAsync(RunningApp app, SchoolInTest first, IReadOnlyList<(Person Person, SchoolInTest School)> people)
    {
        var year = await app.WithDbAsync(db => db.PeerYears.SingleOrDefaultAsync(y => y.SchoolYearId == first.Year.Id))
            ?? await app.SaveAsync(new PeerYear { PublicId = Counterpart.App.Plumbing.PublicId.New(), StateId = first.District.StateId, SchoolYearId = first.Year.Id, ClosesAt = Clock.Start });
        List<PeerSeat> seats = [];
        foreach (var (person, school) in people)
        {
            var nomination = await app.SaveAsync(new Nomination
            {
                PublicId = Counterpart.App.Plumbing.PublicId.New(), PeerYearId = year.Id, DistrictId = school.District.Id, PersonId = person.Id, SchoolId = school.School.Id, Level = "middle",
                SealedCard = app.Vault.Seal(Purpose.NomineeCard, new NomineeCard { Focus = ["A2"] }), NominatedAt = Clock.Start, NominatedById = person.Id, Reply = NomineeReply.Yes,
            });
            seats.Add(new() { NominationId = nomination.Id, PersonId = person.Id, SchoolId = school.School.Id, DistrictId = school.District.Id });
        }

        var pair = await app.SaveAsync(new PeerPair { PublicId = Counterpart.App.Plumbing.PublicId.New(), PeerYearId = year.Id, IsByHand = true, MadeAt = Clock.Start, FinalizedAt = Clock.Start, IntroducedAt = Clock.Start, Seats = seats });
        return new(app, pair, people);
    }
}
