using System.Net;
using AngleSharp.Dom;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Steps;

public sealed class P3Tests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_five_steps_stand_on_one_page_with_what_comes_next_and_both_zones()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();

        var page = await chris.OpenAsync(pair.Page);

        Assert.Contains("You and Ruth Ogle", page.Text, StringComparison.Ordinal);
        Assert.Contains("You are in CT, 1 hour behind Ruth.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Step 1 of 5: Action plan", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Action plan", "Visit 1", "Call", "Visit 2", "Debrief"], page.Page.QuerySelectorAll(".journey a").Select(a => a.TextContent));
        Assert.Equal("Write your action plan", page.Page.QuerySelector(".next .btn--go")!.TextContent);
        Assert.Contains("You are in ET, 1 hour ahead of Chris.", (await ruth.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_next_follows_what_was_done()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await pair.SetVisitAsync(1, new(2026, 8, 3), isDone: true);

        var page = await chris.OpenAsync(pair.Page);
        Assert.Contains("Step 3 of 5: Call", page.Text, StringComparison.Ordinal);
        Assert.Contains("Call by Aug 19", Squeezed(page.Page.QuerySelectorAll(".journey li")[2]).Replace("Next, ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await chris.OpenAsync(pair.Page + "/call");
        await chris.PressAsync("We talked", ("Day it took place", "8/3/2026"), ("Minutes it took", "35"));

        page = await chris.OpenAsync(pair.Page);
        Assert.Contains("Step 4 of 5: Visit 2", page.Text, StringComparison.Ordinal);
        Assert.Contains("by Feb 26", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_leads_to_it_for_an_administrator_and_for_a_principal()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();

        Assert.Equal("Write your action plan", (await chris.OpenAsync("/home")).Page.QuerySelector(".next .btn--go")!.TextContent);
        Assert.NotNull((await ruth.OpenAsync("/home")).Page.QuerySelector($".tile[href='{pair.Page}']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/plan")]
    [InlineData("/plan/paper")]
    [InlineData("/plan?handler=File")]
    [InlineData("/visits/1")]
    [InlineData("/visits/1/agenda")]
    [InlineData("/visits/1/office")]
    [InlineData("/visits/1?handler=File")]
    [InlineData("/call")]
    [InlineData("/debrief")]
    [InlineData("/hours")]
    public async Task Whoever_moved_has_another_pair_or_leads_a_district_finds_nothing(string path)
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        await pair.SetVisitAsync(1);
        var (chris, ruth) = await pair.BrowsersAsync();
        var stranger = (await PeerPairInTest.MakeAsync(app)).Chris;
        var director = await pair.Fork.PersonAsync("Linda Marsh", Role.Superintendent);
        await pair.EndSeatAsync(pair.Ruth);

        Assert.Equal(HttpStatusCode.NotFound, (await ruth.OpenAsync(pair.Page + path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(stranger)).OpenAsync(pair.Page + path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(director)).OpenAsync(pair.Page + path)).Status);
        if (!path.Contains("plan?", StringComparison.Ordinal))
        {
            Assert.Equal(HttpStatusCode.OK, (await chris.OpenAsync(pair.Page + path)).Status);
        }
    }

    [Fact]
    public async Task Before_the_introduction_there_is_nothing_and_after_the_end_nothing_is_planned()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await app.WithDbAsync(db => db.PeerPairs.Where(p => p.Id == pair.Pair.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, (DateTime?)null)));
        Assert.Equal(HttpStatusCode.NotFound, (await chris.OpenAsync(pair.Page)).Status);
        await app.WithDbAsync(db => db.PeerPairs.Where(p => p.Id == pair.Pair.Id)
            .ExecuteUpdateAsync(u => u.SetProperty(p => p.IntroducedAt, Clock.Start).SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 3)).SetProperty(p => p.EndWords, "Ruth Ogle moved away.")));

        var page = await chris.OpenAsync(pair.Page);

        Assert.Contains("This partnership is over", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ruth Ogle moved away.", page.Text, StringComparison.Ordinal);
        Assert.Null((await chris.OpenAsync(pair.Page + "/visits/1")).Page.QuerySelector("form[action*='/visits/']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await chris.PostAsync(pair.Page + "/visits/1", ("Form.On", "2026-08-12"), ("Form.From", "9:30"), ("Form.Minutes", "120"))).Status);
    }

    private static string Squeezed(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
