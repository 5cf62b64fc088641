using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.PrincipalPeers.Steps;

public sealed class HoursTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Days_and_minutes_of_what_is_done_stand_on_it_and_nothing_else()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        Assert.Contains("No visit and no call is marked as done yet.", (await chris.OpenAsync(pair.Page + "/hours")).Text, StringComparison.Ordinal);
        await pair.SetVisitAsync(1, new(2026, 8, 3), isDone: true);
        await pair.SetVisitAsync(2, new(2026, 12, 3));
        await chris.OpenAsync(pair.Page + "/call");
        await chris.PressAsync("We talked", ("Day it took place", "8/3/2026"), ("Minutes it took", "35"));

        var (his, hers) = ((await chris.OpenAsync(pair.Page + "/hours")).Text, (await ruth.OpenAsync(pair.Page + "/hours")).Text);

        Assert.Contains($"August 3, 2026 120 Site visit at {pair.Ridge.School.Name}", his, StringComparison.Ordinal);
        Assert.Contains("August 3, 2026 120 Hosted a site visit at the own school", hers, StringComparison.Ordinal);
        Assert.Contains("August 3, 2026 35 Follow-up call Together 155 minutes.", his, StringComparison.Ordinal);
        Assert.DoesNotContain("December", his, StringComparison.Ordinal);

    }
}
