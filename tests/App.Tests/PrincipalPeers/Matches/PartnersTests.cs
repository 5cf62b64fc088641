using System.Net;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Matches;

/// <summary>Other partners of one nominee: /state/p3/match/partners/{id}.</summary>
public sealed class PartnersTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Choosing_another_partner_shows_the_draft_before_and_after_and_moves_the_others()
    {
        var (peers, ann) = await RingAsync();
        var lead = await OpenAsync(peers, ann);

        Assert.Contains("With Bo Park in the draft", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Pairs 2 → 2. Both ways 2 → 0. Same grades 2 → 2. Without a partner 0 → 0.", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Ann Lee + Di Ross; Bo Park + Cy Dunn", lead.Now.Text, StringComparison.Ordinal);
        await lead.PressAsync("Choose Di Ross for Ann Lee");
        Assert.Equal(["Ann Lee + Di Ross", "Bo Park + Cy Dunn"], await peers.PairsAsync());
        Assert.Equal(["Ann Lee + Di Ross"], await peers.PairsAsync(p => p.Mark == PeerMark.Accepted));

        await lead.OpenAsync($"/state/p3/match/partners/{ann}");
        Assert.Contains("Open it again", lead.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_page_a_pair_that_is_held_and_somebody_unknown_change_nothing()
    {
        var (peers, ann) = await RingAsync();
        var lead = await OpenAsync(peers, ann);
        var old = await OpenAsync(peers, ann);
        var bo = await IdAsync(peers, "Bo Park");
        await lead.OpenAsync("/state/p3/match");
        await lead.PressAsync("Lock Ann Lee and Bo Park");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await old.PressAsync("Choose Di Ross for Ann Lee")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await old.PostAsync($"/state/p3/match/partners/{ann}?handler=With", ("seen", $"{await SeenAsync(peers)}"), ("other", "nobody"))).Status);
        await lead.PressAsync("Run again for everything that is open");
        Assert.Equal(HttpStatusCode.Conflict, (await old.PostAsync($"/state/p3/match/partners/{ann}?handler=With", ("seen", "0"), ("other", bo))).Status);
        Assert.Equal(["Ann Lee + Bo Park", "Cy Dunn + Di Ross"], await peers.PairsAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync("/state/p3/match/partners/nobody")).Status);
    }

    [Fact]
    public async Task Somebody_without_a_neighbor_joins_a_pair_or_finds_somebody_one_ring_farther()
    {
        var peers = await PeersInTest.MakeAsync(app, 3);
        await app.WithDbAsync(db => db.NeighborPairs.Where(p => p.SecondId == peers.Districts[2].Id).ExecuteDeleteAsync());
        await peers.NomineeAsync("Ann Lee", 0, "A2", "C1");
        await peers.NomineeAsync("Bo Park", 1, "C1", "A2");
        await peers.NomineeAsync("Far Away", 2, "A1", "A2");
        var far = await IdAsync(peers, "Far Away");
        var lead = await OpenAsync(peers, far);

        Assert.Contains("One ring farther", lead.Now.Text, StringComparison.Ordinal);
        await lead.PressAsync("Put together Ann Lee, for Far Away");
        Assert.Equal(["Ann Lee + Far Away"], await peers.PairsAsync(p => p.IsByHand && p.Mark == PeerMark.Accepted));
        await lead.OpenAsync("/state/p3/match");
        Assert.Contains("Bo Park", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains("No partner yet", lead.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_person_joins_a_pair_where_all_are_neighbors()
    {
        var (peers, _) = await RingAsync();
        var lead = await OpenAsync(peers, await IdAsync(peers, "Ann Lee"));
        await peers.NomineeAsync("Eve Hall", 0);
        await app.SaveAsync(new Counterpart.App.Organizations.Neighbors.NeighborPair { PublicId = PublicId.New(), StateId = peers.Year.StateId, FirstId = peers.Districts[0].Id, SecondId = peers.Districts[2].Id, Reason = "test", TenthsOfMile = 10 });

        await lead.OpenAsync($"/state/p3/match/partners/{await IdAsync(peers, "Eve Hall")}");
        await lead.PressAsync("Join Cy Dunn, for Eve Hall");
        Assert.Contains("Cy Dunn + Di Ross + Eve Hall", await peers.PairsAsync(p => p.IsByHand));
    }

    /// <summary>Four districts in a ring; Ann and Bo, Cy and Di help each other.</summary>
    private async Task<(PeersInTest Peers, string Ann)> RingAsync()
    {
        var peers = await PeersInTest.MakeAsync(app, 4);
        await app.SaveAsync(new Counterpart.App.Organizations.Neighbors.NeighborPair { PublicId = PublicId.New(), StateId = peers.Year.StateId, FirstId = peers.Districts[0].Id, SecondId = peers.Districts[3].Id, Reason = "test", TenthsOfMile = 300 });
        await peers.NomineeAsync("Ann Lee", 0, "A2", "C1");
        await peers.NomineeAsync("Bo Park", 1, "C1", "A2");
        await peers.NomineeAsync("Cy Dunn", 2, "B1", "B2");
        await peers.NomineeAsync("Di Ross", 3, "B2", "B1");
        return (peers, await IdAsync(peers, "Ann Lee"));
    }

    private Task<string> IdAsync(PeersInTest peers, string name) =>
        app.WithDbAsync(async db => (await db.Nominations.Where(n => n.PeerYearId == peers.Year.Id && n.Person!.Name == name).Select(n => n.PublicId).SingleAsync()).ToString("N"));

    private Task<int> SeenAsync(PeersInTest peers) => app.WithDbAsync(db => db.PeerYears.Where(y => y.Id == peers.Year.Id).Select(y => y.Version).SingleAsync());

    private async Task<Browser> OpenAsync(PeersInTest peers, string id)
    {
        var lead = await peers.LeadAsync();
        await lead.OpenAsync("/state/p3/match");
        if (!await app.WithDbAsync(db => db.PeerRuns.AnyAsync(r => r.PeerYearId == peers.Year.Id)))
        {
            await lead.PressAsync("Run suggestions");
        }

        await lead.OpenAsync($"/state/p3/match/partners/{id}");
        return lead;
    }
}
