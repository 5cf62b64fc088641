using Counterpart.App.Data;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Plans;

public sealed class ForgetPlansTests : IAsyncLifetime
{
    private readonly RunningApp app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Plan_file_and_answers_go_thirty_days_after_the_answer_and_what_they_did_stays()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var page = (await pair.UploadAsync("week.pdf", PlanPair.Pdf)).Path;
        await pair.His.OpenAsync(page);
        await pair.His.PressAsync("Send to Ana", ("Strong for", "The opening"), ("One change", "Pairs"));
        await OnAsync(new(2026, 9, 2));
        Assert.Single(Assert.Single(await pair.PlansAsync()).Answers);

        await OnAsync(new(2026, 9, 3), nodes: 3);

        var left = Assert.Single(await pair.PlansAsync());
        Assert.Empty(left.Answers);
        Assert.Empty(left.Versions);
        Assert.Equal(0, await app.WithDbAsync(db => db.PlanFiles.CountAsync()));
        Assert.Equal(new PlanHead("", "LS", ""), app.Vault.Open<PlanHead>(Purpose.PlanHead, left.SealedHead));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "lesson.forgotten")));
        Assert.Contains("Walt read a plan of yours. Lesson Structure and Pacing. Plan and answers deleted as announced.", (await (await app.BrowserOfAsync(pair.Pair.Ana)).OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_nobody_answered_goes_after_sixty_days_and_one_that_is_kept_stays()
    {
        var (forgotten, _) = await PlanPair.BroughtAsync(app);
        var (kept, page) = await PlanPair.BroughtAsync(app);
        await kept.Hers.OpenAsync(page);
        await kept.Hers.PressAsync("We talked it through");
        await kept.Hers.PressAsync("Keep plan and answers");

        await OnAsync(new(2026, 10, 2));
        Assert.Single(Assert.Single(await forgotten.PlansAsync()).Versions);
        await OnAsync(new(2026, 10, 3));

        Assert.Empty(Assert.Single(await forgotten.PlansAsync()).Versions);
        Assert.Single(Assert.Single(await kept.PlansAsync()).Versions);

        var hers = await app.BrowserOfAsync(kept.Pair.Ana);
        await hers.OpenAsync(page);
        Assert.Contains("Not kept. They are deleted after October 3, 2026.", (await hers.PressAsync("Let plan and answers go")).Text, StringComparison.Ordinal);
        await OnAsync(new(2026, 10, 3));
        Assert.Single(Assert.Single(await kept.PlansAsync()).Versions);
        await OnAsync(new(2026, 10, 4));
        Assert.Empty(Assert.Single(await kept.PlansAsync()).Versions);
    }

    /// <summary>The job's own step, at noon in the school.</summary>
    private Task OnAsync(DateOnly day, int nodes = 1)
    {
        app.Clock.SetTo(day.ToDateTime(new TimeOnly(18, 0)));
        return Task.WhenAll(Enumerable.Range(0, nodes).Select(_ => app.ActAsync<ForgetPlans, bool>(async f =>
        {
            await f.ExecuteAsync(CancellationToken.None);
            return true;
        })));
    }
}
