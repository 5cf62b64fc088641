using AngleSharp.Dom;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Plans;

public sealed class PaperTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_own_plan_is_one_wide_sheet()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/plan");
        await chris.PressAsync("Save draft", ("What, row 1", "weekly data huddle"), ("Questions for my visit", "How do you begin?"));

        var paper = await chris.FollowAsync("Print");

        Assert.Single(paper.Page.QuerySelectorAll(".sheet--wide"));
        Assert.Contains("Focus: A2 Data Analysis & Use", paper.Text, StringComparison.Ordinal);
        Assert.Contains("weekly data huddle", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Questions for the visit: How do you begin?", paper.Text, StringComparison.Ordinal);
    }
}
