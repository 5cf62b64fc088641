using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Observing;

public sealed class ForgetObservationsTests : IAsyncLifetime
{
    private readonly RunningApp app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Notes_go_thirty_days_after_the_talk_on_one_node_only_and_what_took_place_stays()
    {
        var (pair, page) = await ObservingPair.SharedAsync(app);
        await pair.His.OpenAsync(page);
        await pair.His.PressAsync("We talked");
        await OnAsync(new(2026, 9, 2));
        Assert.Single((await pair.OnlyAsync()).Notes);

        await OnAsync(new(2026, 9, 3), nodes: 3);

        var left = await pair.OnlyAsync();
        Assert.Empty(left.Notes);
        Assert.Equal(("LS", ""), (pair.PlanOf(left).Focus, pair.PlanOf(left).LookFor));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "observation.forgotten")));
        var hers = await app.BrowserOfAsync(pair.Pair.Ana);
        Assert.Contains("You observe Walt Greer. Lesson Structure and Pacing. Notes deleted as announced.", (await hers.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("It took place.", (await hers.OpenAsync(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_talk_they_go_sixty_days_after_sharing_and_a_draft_sixty_days_after_it_was_saved()
    {
        var (shared, _) = await ObservingPair.SharedAsync(app);
        var (draft, _) = await ObservingPair.SharedAsync(app, share: false);

        await OnAsync(new(2026, 10, 2));
        Assert.Single((await shared.OnlyAsync()).Notes);
        Assert.Single((await draft.OnlyAsync()).Notes);

        await OnAsync(new(2026, 10, 3));
        await OnAsync(new(2026, 10, 3));
        Assert.Empty((await shared.OnlyAsync()).Notes);
        Assert.Empty((await draft.OnlyAsync()).Notes);
    }

    [Fact]
    public async Task Notes_that_whoever_was_seen_keeps_stay_until_let_go()
    {
        var (pair, page) = await ObservingPair.SharedAsync(app);
        await pair.His.OpenAsync(page);
        Assert.Contains("unless you keep them", pair.His.Now.Text, StringComparison.Ordinal);
        await pair.His.PressAsync("Keep the notes");
        Assert.Contains("Walt keeps the shared notes.", (await pair.Hers.OpenAsync(page)).Text, StringComparison.Ordinal);

        await OnAsync(new(2027, 3, 1));
        Assert.Single((await pair.OnlyAsync()).Notes);
        var his = await app.BrowserOfAsync(pair.Pair.Walt);
        await his.OpenAsync(page);
        Assert.Contains("Not kept. They are deleted after March 1, 2027.", (await his.PressAsync("Let the notes go")).Text, StringComparison.Ordinal);
        await OnAsync(new(2027, 3, 1));
        Assert.Single((await pair.OnlyAsync()).Notes);
        await OnAsync(new(2027, 3, 2));

        Assert.Empty((await pair.OnlyAsync()).Notes);
    }

    /// <summary>The job's own step, at noon in the school.</summary>
    private Task OnAsync(DateOnly day, int nodes = 1)
    {
        app.Clock.SetTo(day.ToDateTime(new TimeOnly(18, 0)));
        return Task.WhenAll(Enumerable.Range(0, nodes).Select(_ => app.ActAsync<ForgetObservations, bool>(async f =>
        {
            await f.ExecuteAsync(CancellationToken.None);
            return true;
        })));
    }
}
