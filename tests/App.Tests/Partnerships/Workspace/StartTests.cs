using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Workspace;

public sealed class StartTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Goal_time_and_first_step_are_saved_from_one_page_and_both_read_them()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page);

        await pair.Hers.PressAsync("Save and start", ("What do you hope", "More wait time"), ("When shall you meet", "Tuesdays, second period"), ("Next step", "count to three"), ("Who", "Walt"));

        var page = await pair.His.OpenAsync(pair.Page);
        Assert.Contains("More wait time", page.Text, StringComparison.Ordinal);
        Assert.Contains("You meet: Tuesdays, second period", page.Text, StringComparison.Ordinal);
        Assert.Contains("Walt: count to three", page.Text, StringComparison.Ordinal);
        Assert.Equal("More wait time", (await TextAsync(pair)).Goal);
    }

    [Fact]
    public async Task Each_question_may_wait()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/start");

        var page = await pair.Hers.PressAsync("Save and start");

        Assert.StartsWith("Saved", page.Says, StringComparison.Ordinal);
        Assert.Contains("You decide on it later.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing logged yet", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_is_one_plan_and_one_step()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var again = await app.BrowserOfAsync(pair.Pair.Ana);
        await again.OpenAsync(pair.Page + "/start");
        await pair.Hers.OpenAsync(pair.Page + "/start");
        (string Name, string Value)[] form = [.. IntroducedPair.Fields(pair.Hers).Where(f => f.Name != "Form.Step.What"), ("Form.Goal", "More wait time"), ("Form.Step.What", "count to three")];

        var answers = await Task.WhenAll(pair.Hers.PostAsync(pair.Page + "/start", form), again.PostAsync(pair.Page + "/start", form));

        Assert.All(answers, a => Assert.Equal(pair.Page, a.WentTo));
        Assert.Equal(1, await app.WithDbAsync(db => db.Commitments.CountAsync(c => c.PartnershipId == pair.Pair.Partnership.Id)));
    }

    [Fact]
    public async Task Two_who_save_at_once_read_both_versions_and_lose_nothing()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.His.OpenAsync(pair.Page + "/start");
        await pair.Hers.OpenAsync(pair.Page + "/start");
        await pair.Hers.PressAsync("Save and start", ("What do you hope", "Hers"));

        var stale = await pair.His.PressAsync("Save and start", ("What do you hope", "His"), ("Next step", "try it"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Ana saved something here since you opened the page. The goal now says: “Hers”.", stale.Text, StringComparison.Ordinal);
        Assert.Equal("His", stale.Page.QuerySelector("#Form_Goal")!.TextContent);
        await pair.His.PressAsync("Save and start");

        Assert.Equal("His", (await TextAsync(pair)).Goal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Commitments.CountAsync(c => c.PartnershipId == pair.Pair.Partnership.Id)));
    }

    [Fact]
    public async Task Text_that_is_too_long_is_refused_with_its_length_and_stays()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/start");

        var page = await pair.Hers.PressAsync("Save and start", ("What do you hope", new string('g', 2001)), ("When shall you meet", new string('m', 301)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("now it is 2001", page.Page.QuerySelector("#Form_Goal_error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("now it is 301", page.Page.QuerySelector("#Form_Meet_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2001, page.Page.QuerySelector("#Form_Goal")!.TextContent.Length);
    }

    private Task<PlanText> TextAsync(IntroducedPair pair) => app.WithDbAsync(async db =>
        app.Vault.Open<PlanText>(Purpose.PlanText, await db.PairPlans.Where(p => p.PartnershipId == pair.Pair.Partnership.Id).Select(p => p.SealedText).SingleAsync()));
}
