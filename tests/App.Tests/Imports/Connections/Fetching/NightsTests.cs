using Counterpart.App.Imports.Connections;
using Counterpart.App.Imports.Connections.Fetching;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Imports.EdFi;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Connections.Fetching;

/// <summary>Fetches that nobody asked for, and who of several nodes makes them.</summary>
public sealed class NightsTests(ConnectedApp app) : IClassFixture<ConnectedApp>
{
    [Fact]
    public async Task What_is_wanted_every_night_comes_and_is_not_made_again_while_it_is_the_same()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync(("Rosters and indicator results", "on"));

        await there.NightAsync();
        Assert.Equal(["Roster Checked", "Results Checked"], await there.DeliveriesAsync());
        Assert.Equal(["Lee Park"], await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == there.District.School.District.Id).Join(db.People, d => d.ReceivedById, p => p.Id, (d, p) => p.Name).Distinct().ToListAsync()));

        there.Server.NewestChange = null; // A server without change queries is read whole.
        Assert.Contains("Nothing new since", (await there.NightAsync()).Text, StringComparison.Ordinal);
        await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == there.District.School.District.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.State, DeliveryState.GivenUp)));
        Assert.Contains("Nothing new since", (await there.NightAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(["Roster GivenUp", "Results GivenUp"], await there.DeliveriesAsync());
    }

    [Fact]
    public async Task Three_nights_in_a_row_that_fail_are_the_last_until_somebody_saves_again()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync(("Rosters", "on"));
        there.Server.Fail("token", 401);
        await there.NightAsync();
        await there.NightAsync();
        Assert.DoesNotContain("three nights in a row", there.Designee.Now.Text, StringComparison.Ordinal);

        var stopped = await there.NightAsync();

        Assert.Contains("Check the key and secret", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("It is not asked by itself any more, because three nights in a row failed.", stopped.Text, StringComparison.Ordinal);
        Assert.Null((await there.ConnectionAsync())!.NextFetchAt);
        there.Server.Faults.Clear();
        await there.Designee.PressAsync("Save");
        await there.NightAsync();
        Assert.Equal((0, false), ((await there.ConnectionAsync())!.FailedNights, (await there.ConnectionAsync())!.HasFailed));
        Assert.Equal(["Roster Checked"], await there.DeliveriesAsync());
    }

    [Fact]
    public async Task Of_many_nodes_that_want_a_fetch_one_gets_it_and_what_a_dead_node_had_is_taken_over()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        var id = (await there.ConnectionAsync())!.Id;
        await app.WithDbAsync(db => db.Connections.Where(c => c.Id == id).ExecuteUpdateAsync(c => c.SetProperty(x => x.State, FetchState.Waiting)));

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.ActAsync<ClaimFetch, FetchClaim?>(c => c.NextAsync(CancellationToken.None))));
        var first = Assert.Single(claims, c => c is not null)!;
        Assert.Null(await app.ActAsync<ClaimFetch, FetchClaim?>(c => c.NextAsync(CancellationToken.None)));

        app.Clock.Forward(TimeSpan.FromMinutes(3));
        var second = await app.ActAsync<ClaimFetch, FetchClaim?>(c => c.NextAsync(CancellationToken.None));
        Assert.Equal(id, second!.ConnectionId);
        Assert.False(await app.ActAsync<ClaimFetch, bool>(c => c.BeatAsync(first, "", CancellationToken.None)));
        Assert.False(await app.ActAsync<EndFetch, bool>(e => e.ExecuteAsync(first, new(), CancellationToken.None)));
        Assert.True(await app.ActAsync<EndFetch, bool>(e => e.ExecuteAsync(second, new() { Failure = "Tried." }, CancellationToken.None)));
        Assert.Contains("Tried.", (await there.ConnectionAsync())!.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-03T14:14:00Z", 2, "2026-08-04T07:00:00Z")]
    [InlineData("2026-08-03T06:59:00Z", 2, "2026-08-03T07:00:00Z")]
    [InlineData("2026-08-03T07:00:00Z", 2, "2026-08-04T07:00:00Z")]
    [InlineData("2026-11-01T06:30:00Z", 1, "2026-11-01T07:00:00Z")] // The hour that comes twice: once is enough.
    [InlineData("2026-03-08T06:00:00Z", 2, "2026-03-08T08:00:00Z")] // The hour that does not come.
    [InlineData("2027-01-01T03:00:00Z", 23, "2027-01-01T05:00:00Z")]
    public void The_next_night_is_on_the_states_clock(string now, int hour, string next) =>
        Assert.Equal(Utc(next), NightRules.Next(Utc(now), hour, SchoolTime.StateZone));

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
