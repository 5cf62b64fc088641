using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Matches;

/// <summary>The state's draft of pairs: /state/p3/match.</summary>
public sealed class MatchTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_run_pairs_neighbors_and_says_what_is_clear_what_to_look_at_and_who_has_nobody()
    {
        var peers = await StateAsync();
        var lead = await RunAsync(peers);

        Assert.Equal(["Ann Lee + Bo Park", "Cy Dunn + Di Ross"], await peers.PairsAsync());
        Assert.Equal("2 pairs, 1 nominee without a partner. Nothing is sent.", lead.Now.Says);
        Assert.Contains("1 clear pair, 1 to look at again, 1 nominee without a partner", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Ann brings C1 Evaluation, which Bo works on.", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains("One-way so far", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains("The district has no neighbor in the table", lead.Now.Text, StringComparison.Ordinal);
        var run = await app.WithDbAsync(db => db.PeerRuns.SingleAsync(r => r.PeerYearId == peers.Year.Id));
        var answer = app.Vault.OpenSmall<PeerAnswer>(Purpose.Proof, run.SealedProof);
        Assert.Equal((5, 2, 2), (run.NomineeCount, run.PairCount, answer.Proof.Chosen.Count));
        Assert.True(await app.WithDbAsync(db => db.Audit.AnyAsync(a => a.Action == "peers.run" && a.Subjects.Count == 5)));
    }

    [Fact]
    public async Task Accepted_and_locked_pairs_survive_a_run_and_open_ones_do_not()
    {
        var peers = await StateAsync();
        var lead = await RunAsync(peers);
        await lead.PressAsync("Accept the clear pair");
        Assert.StartsWith("1 pair accepted", lead.Now.Says, StringComparison.Ordinal);
        await lead.PressAsync("Lock Cy Dunn and Di Ross");
        var before = await app.WithDbAsync(db => db.PeerPairs.Where(p => p.PeerYearId == peers.Year.Id).OrderBy(p => p.Id).Select(p => new { p.Id, p.Mark }).ToListAsync());

        await peers.NomineeAsync("Eve Hall", 0, "A1", "C1");
        await lead.PressAsync("Run again for everything that is open");

        Assert.Equal(before, await app.WithDbAsync(db => db.PeerPairs.Where(p => p.PeerYearId == peers.Year.Id).OrderBy(p => p.Id).Select(p => new { p.Id, p.Mark }).ToListAsync()));
        await lead.PressAsync("Open again: Ann Lee and Bo Park");
        await lead.PressAsync("Run again for everything that is open");
        Assert.Equal(2, (await peers.PairsAsync()).Count);
    }

    [Fact]
    public async Task Not_together_keeps_two_apart_until_it_is_taken_back()
    {
        var peers = await StateAsync();
        var lead = await RunAsync(peers);
        Assert.StartsWith("They are kept apart", (await lead.PressAsync("Not together: Ann Lee and Bo Park")).Says, StringComparison.Ordinal);
        await lead.PressAsync("Run again for everything that is open");
        Assert.DoesNotContain("Ann Lee + Bo Park", await peers.PairsAsync());

        await lead.PressAsync("Take back: Ann Lee and Bo Park");
        await lead.PressAsync("Run again for everything that is open");
        Assert.Contains("Ann Lee + Bo Park", await peers.PairsAsync());
        await lead.PressAsync("Take apart: Ann Lee and Bo Park");
        Assert.DoesNotContain("Ann Lee + Bo Park", await peers.PairsAsync());
    }

    [Fact]
    public async Task Not_with_keeps_a_named_person_away_and_an_unknown_name_is_asked_about()
    {
        var peers = await PeersInTest.MakeAsync(app, 2);
        await peers.NomineeAsync("Ann Lee", 0, "A2", "C1", notWith: "bo park");
        await peers.NomineeAsync("Bo Park", 1, "C1", "A2");
        await peers.NomineeAsync("Cy Dunn", 1, "B1", "B2", notWith: "Somebody Else");

        var lead = await RunAsync(peers);

        Assert.Equal(["Ann Lee + Cy Dunn"], await peers.PairsAsync());
        Assert.Contains("A district asked “not with” somebody we do not know", lead.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_said_nothing_or_no_or_is_of_a_district_that_left_is_not_matched()
    {
        var peers = await StateAsync();
        await peers.NomineeAsync("No Reply", 0, reply: NomineeReply.None);
        await peers.NomineeAsync("Said No", 1, reply: NomineeReply.No);
        await app.WithDbAsync(db => db.PeerDistricts.Where(d => d.PeerYearId == peers.Year.Id && d.DistrictId == peers.Districts[3].Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.TakesPart, false)));

        await peers.NomineeAsync("Has Left", 0, "B2", "B1");
        await app.WithDbAsync(db => db.Positions.Where(p => p.Person!.Name == "Has Left" && p.Role == Role.Principal && p.DistrictId == peers.Districts[0].Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndsOn, new DateOnly(2026, 7, 20))));

        await RunAsync(peers);

        var named = string.Join(' ', await peers.PairsAsync());
        Assert.DoesNotContain("No Reply", named, StringComparison.Ordinal);
        Assert.DoesNotContain("Has Left", named, StringComparison.Ordinal);
        Assert.DoesNotContain("Said No", named, StringComparison.Ordinal);
        Assert.DoesNotContain("Di Ross", named, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_count_only_when_the_state_turned_them_on_and_nothing_was_declared()
    {
        var peers = await PeersInTest.MakeAsync(app, 2);
        var silent = await peers.NomineeAsync("Ann Lee", 0, "", "");
        await peers.NomineeAsync("Bo Park", 1, "B1", "A2");
        await peers.NomineeAsync("Cy Dunn", 1, "B1", "A4");
        var rubric = await app.WithDbAsync(db => db.Rubrics.SingleAsync(r => r.Code == RubricFile.Administrator));
        await app.SaveAsync(new ResultSheet
        {
            PersonId = silent.PersonId, SchoolId = silent.SchoolId, DistrictId = silent.DistrictId, RubricId = rubric.Id, SchoolYear = "2025-26", IndicatorCount = 1, LoadedAt = Clock.Start,
            SealedValues = app.Vault.Seal(Purpose.Results, new List<ResultValue> { new("A4", 2000, null, null, 0, 2) }),
        });
        var lead = await RunAsync(peers);
        Assert.DoesNotContain("A match rests on results", lead.Now.Text, StringComparison.Ordinal);

        await app.WithDbAsync(db => db.PeerYears.Where(y => y.Id == peers.Year.Id).ExecuteUpdateAsync(y => y.SetProperty(x => x.UsesResults, true)));
        await lead.PressAsync("Run again for everything that is open");
        Assert.Equal(["Ann Lee + Cy Dunn"], await peers.PairsAsync());
    }

    [Fact]
    public async Task The_map_lists_the_same_pairs_as_the_table_and_its_layers_are_boxes()
    {
        var peers = await StateAsync();
        string[] counties = ["47035", "47145", "47129", "47093", "47037"];
        for (var i = 0; i < peers.Districts.Count; i++)
        {
            await app.WithDbAsync(db => db.Districts.Where(d => d.Id == peers.Districts[i].Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.CountyFips, counties[i])));
        }

        var lead = await RunAsync(peers);

        Assert.Equal(2, lead.Now.Page.QuerySelectorAll(".map line").Length);
        Assert.Equal(["1", "2"], lead.Now.Page.QuerySelectorAll(".map text").Select(t => t.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(["1", "2", "ring"], lead.Now.Page.QuerySelectorAll("td.num").Select(t => t.TextContent).Order(StringComparer.Ordinal));
        await lead.OpenAsync("/state/p3/match?map=yes&layer=nominated");
        Assert.Empty(lead.Now.Page.QuerySelectorAll(".map line"));
        Assert.Equal(5, lead.Now.Page.QuerySelectorAll(".map circle").Length);
    }

    [Fact]
    public async Task Two_who_run_at_once_do_not_make_two_drafts_and_another_state_sees_nothing()
    {
        var peers = await StateAsync();
        var (one, other) = (await peers.LeadAsync(), await peers.LeadAsync());
        await one.OpenAsync("/state/p3/match");
        await other.OpenAsync("/state/p3/match");
        await one.PressAsync("Run suggestions");
        Assert.Equal(HttpStatusCode.Conflict, (await other.PressAsync("Run suggestions")).Status);
        Assert.Equal(2, (await peers.PairsAsync()).Count);

        var pair = await app.WithDbAsync(db => db.PeerPairs.Where(p => p.PeerYearId == peers.Year.Id).Select(p => p.PublicId).FirstAsync());
        var stranger = await (await StateAsync()).LeadAsync();
        await stranger.OpenAsync("/state/p3/match");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync("/state/p3/match?handler=Accept", ("pair", pair.ToString()))).Status);
    }

    /// <summary>A chain of four districts, and one alone. Ann and Bo help each other; Di brings Cy something.</summary>
    private async Task<PeersInTest> StateAsync()
    {
        var peers = await PeersInTest.MakeAsync(app, 5);
        await app.WithDbAsync(db => db.NeighborPairs.Where(p => p.StateId == peers.Year.StateId && (p.FirstId == peers.Districts[4].Id || p.SecondId == peers.Districts[4].Id)).ExecuteDeleteAsync());
        await app.WithDbAsync(db => db.Schools.Where(s => s.District!.StateId == peers.Year.StateId).ExecuteUpdateAsync(s => s.SetProperty(x => x.TimeZone, "America/Chicago")));
        await peers.NomineeAsync("Ann Lee", 0, "A2", "C1");
        await peers.NomineeAsync("Bo Park", 1, "C1", "A2");
        await peers.NomineeAsync("Cy Dunn", 2, "B1", "");
        await peers.NomineeAsync("Di Ross", 3, "B2", "B1");
        await peers.NomineeAsync("Ed Snow", 4, "A1", "A1");
        await app.WithDbAsync(db => db.Schools.Where(s => s.District!.StateId == peers.Year.StateId).ExecuteUpdateAsync(s => s.SetProperty(x => x.TimeZone, "America/Chicago")));
        return peers;
    }

    private static async Task<Browser> RunAsync(PeersInTest peers)
    {
        var lead = await peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match");
        await lead.PressAsync("Run suggestions");
        return lead;
    }
}
