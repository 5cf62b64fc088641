using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Overview;

/// <summary>Ann Lee and Bo Park of neighboring districts, introduced; Cy Ray has not answered, Di Moss said yes and has no partner. Ann wrote what nobody else may read.</summary>
internal sealed class OverviewInTest
{
    public const string Canary = "zebracrossing";

    private OverviewInTest(RunningApp app, PeersInTest peers, PeerPair pair)
    {
        (App, Peers, Pair) = (app, peers, pair);
    }

    public RunningApp App { get; }
    public PeersInTest Peers { get; }
    public PeerPair Pair { get; }
    public string PairPage => $"/p3/{Pair.PublicId.InAddress()}";

    public static async Task<OverviewInTest> MakeAsync(RunningApp app)
    {
        var peers = await PeersInTest.MakeAsync(app, 2);
        var (ann, bo) = (await peers.NomineeAsync("Ann Lee", 0), await peers.NomineeAsync("Bo Park", 1));
        await peers.NomineeAsync("Cy Ray", 0, reply: NomineeReply.None);
        await peers.NomineeAsync("Di Moss", 1);
        var pair = await app.SaveAsync(new PeerPair
        {
            PublicId = PublicId.New(), PeerYearId = peers.Year.Id, IsByHand = true, MadeAt = Clock.Start, FinalizedAt = Clock.Start, IntroducedAt = Clock.Start, Wave = 1,
            Seats = [.. new[] { ann, bo }.Select(n => new PeerSeat { NominationId = n.Id, PersonId = n.PersonId, SchoolId = n.SchoolId, DistrictId = n.DistrictId })],
        });
        await app.SaveAsync(new ActionPlan
        {
            SeatId = pair.Seats[0].Id, DistrictId = pair.Seats[0].DistrictId, SealedText = app.Vault.Seal(Purpose.ActionPlan, new ActionPlanText { Why = Canary }), ChangedAt = Clock.Start, SharedAt = Clock.Start,
        });
        return new(app, peers, pair);
    }

    public Task<SiteVisit> VisitedAsync(int number, DateOnly on) => App.SaveAsync(new SiteVisit
    {
        PublicId = PublicId.New(), PairId = Pair.Id, Number = number, HostSeatId = Pair.Seats[number % 2].Id, On = on, StartsAt = new(9, 30), Minutes = 120, Zone = "America/Chicago",
        SealedPlan = App.Vault.Seal(Purpose.VisitPlan, new VisitPlan { Lines = Activities.TwoHours }), ChangedAt = Clock.Start, DoneAt = Clock.Start,
    });

    public async Task<Browser> AnnAsync()
    {
        var person = await App.WithDbAsync(db => db.People.SingleAsync(p => p.Id == Pair.Seats[0].PersonId));
        return await App.BrowserOfAsync(person, acting: await App.WithDbAsync(db => db.Positions.FirstAsync(p => p.PersonId == person.Id && p.Role == Role.PeerAdministrator)));
    }

    public async Task<Browser> AnalystAsync() => await App.BrowserOfAsync(await Peers.First.PersonAsync("Kim Lane", Role.StateAnalyst));

    /// <summary>What stands beside the words in the counts, one for each year.</summary>
    public static IEnumerable<string> Row(Answer page, string words) =>
        page.Page.QuerySelectorAll(".counts tbody tr").First(r => r.QuerySelector("th")!.TextContent == words).QuerySelectorAll("td").Select(c => c.TextContent);
}
