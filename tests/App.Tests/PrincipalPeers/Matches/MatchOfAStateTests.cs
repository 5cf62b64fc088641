using AngleSharp.Dom;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Organizations.Neighbors;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Matches;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Matches;

/// <summary>Acceptance statement 33: a state's 300 nominees on /state/p3/match.</summary>
public sealed class MatchOfAStateTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const int Nominees = 300;
    private const int Districts = 25;
    private static readonly string[] codes = ["A1", "A2", "A3", "A4", "B1", "B2", "C1", "C2", "C4"];
    private static readonly string[] levels = ["elementary", "middle", "high"];

    [Fact]
    public async Task Each_of_300_nominees_has_a_partner_of_another_neighboring_district_or_a_stated_reason()
    {
        var peers = await StateAsync();
        var lead = await peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match");

        await lead.PressAsync("Run suggestions");

        var neighbors = (await app.WithDbAsync(db => db.NeighborPairs.Where(n => n.StateId == peers.Year.StateId).ToListAsync())).SelectMany(n => new[] { (n.FirstId, n.SecondId), (n.SecondId, n.FirstId) }).ToHashSet();
        var pairs = await app.WithDbAsync(db => db.PeerPairs.AsNoTracking().Include(p => p.Seats).Where(p => p.PeerYearId == peers.Year.Id).ToListAsync());
        var rows = await RowsAsync(lead);
        var alone = rows.Where(r => r.QuerySelector(".num")!.TextContent == "ring").ToList();
        var look = rows.Where(r => r.QuerySelector(".tab--ask") is not null).ToList();

        Assert.True(pairs.Count > Nominees / 3);
        Assert.All(pairs, pair => Assert.All(pair.Seats.SelectMany(one => pair.Seats.Where(other => other != one).Select(other => (one.DistrictId, other.DistrictId))), two => Assert.Contains(two, neighbors)));
        Assert.Equal((pairs.Count, Nominees), (rows.Count - alone.Count, pairs.Sum(p => p.Seats.Count) + alone.Count));
        Assert.All(look, row => Assert.NotEqual("", row.QuerySelector(".span :is(.note, small)")!.TextContent.Trim()));
        Assert.Equal(pairs.Count(p => p.Seats.Count > 2), look.Count(r => r.TextContent.Contains("A group of three", StringComparison.Ordinal)));
        var reasons = Enum.GetValues<PeerLeftOutReason>().Select(MatchWords.Alone).ToList();
        Assert.NotEmpty(alone);
        Assert.All(alone, row => Assert.Contains(row.QuerySelector(".span")!.TextContent.Trim(), reasons));
        Assert.Equal(Nominees, rows.SelectMany(r => r.QuerySelector("th")!.ChildNodes[0].TextContent.Split(" + ")).Select(n => n.Trim()).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<List<IElement>> RowsAsync(Browser lead)
    {
        List<IElement> rows = [];
        for (var part = 1; part == 1 || lead.Now.Page.QuerySelector($"a[href*='part={part}']") is not null; part++)
        {
            rows.AddRange((await lead.OpenAsync($"/state/p3/match?part={part}")).Page.QuerySelectorAll("section[aria-labelledby=pairs] tbody tr"));
        }

        return rows;
    }

    /// <summary>A chain of districts, each neighbor of the one after the next too; the last has no neighbor. The first districts nominate most.</summary>
    private async Task<PeersInTest> StateAsync()
    {
        var peers = await PeersInTest.MakeAsync(app, Districts);
        var (state, all, last) = (peers.Year.StateId, peers.Districts, peers.Districts[Districts - 1].Id);
        return await app.WithDbAsync(async db =>
        {
            await db.NeighborPairs.Where(n => n.SecondId == last).ExecuteDeleteAsync();
            db.AddRange(Enumerable.Range(0, Districts - 3).Select(i => new NeighborPair { PublicId = PublicId.New(), StateId = state, FirstId = all[i].Id, SecondId = all[i + 2].Id, Reason = "counties that touch", TenthsOfMile = 150 + i }));
            var schools = all.Select((d, i) => new School { PublicId = PublicId.New(), DistrictId = d.Id, Number = "9", Name = $"School of {d.Name}", Level = levels[i % 3], TimeZone = i < 15 ? "America/Chicago" : "America/New_York" }).ToList();
            db.AddRange(schools);
            await db.SaveChangesAsync();
            var homes = Enumerable.Range(0, Nominees).Select(i => i % 5 == 0 ? i % 4 : i % Districts).ToList();
            var people = homes.Select((home, i) => new Person
            {
                PublicId = PublicId.New(), DistrictId = all[home].Id, Name = $"Nominee {i:000}",
                Positions = [new Position { PersonId = 0, Role = Role.Principal, DistrictId = all[home].Id, SchoolId = schools[home].Id, StartsOn = new(2026, 7, 1) }],
            }).ToList();
            db.AddRange(people);
            await db.SaveChangesAsync();
            db.AddRange(homes.Select((home, i) => Nominate(peers, people[i], schools[home], i)));
            await db.SaveChangesAsync();
            return peers;
        });
    }

    private Nomination Nominate(PeersInTest peers, Person person, School school, int number) => new()
    {
        PublicId = PublicId.New(), PeerYearId = peers.Year.Id, DistrictId = school.DistrictId, PersonId = person.Id, SchoolId = school.Id, Level = levels[number / 7 % 3], TravelMiles = number % 11 == 0 ? 16 : null,
        SealedCard = app.Vault.Seal(Purpose.NomineeCard, new NomineeCard { Focus = number % 8 == 0 ? [] : [codes[number % codes.Length]], Share = number % 6 == 0 ? [] : [codes[number * 5 % codes.Length]] }),
        NominatedAt = Clock.Start, NominatedById = person.Id, Reply = NomineeReply.Yes, RepliedAt = Clock.Start,
    };
}
