using System.Net;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Workspace;

public sealed class GoalTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_goal_says_by_when_how_to_notice_and_what_it_is_about_and_keeps_when_they_meet()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/start");
        await pair.Hers.PressAsync("Save and start", ("When shall you meet", "Tuesdays"));
        await pair.His.OpenAsync(pair.Page + "/goal");

        await pair.His.PressAsync("Save the goal", ("What do you want", "More wait time"), ("By when", "2026-12-18"), ("How will you notice", "Three hands"), ("Questioning", "on"));

        var page = await pair.Hers.OpenAsync(pair.Page);
        Assert.Contains("More wait time By December 18, 2026. Focus: Questioning. How you will notice: Three hands You meet: Tuesdays", page.Text, StringComparison.Ordinal);
        Assert.Equal("2026-12-18", (await pair.Hers.OpenAsync(pair.Page + "/goal")).Page.QuerySelector("#Form_GoalBy")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_who_change_it_at_once_read_both_versions()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.His.OpenAsync(pair.Page + "/goal");
        await pair.Hers.OpenAsync(pair.Page + "/goal");
        await pair.Hers.PressAsync("Save the goal", ("What do you want", "Hers"));

        var stale = await pair.His.PressAsync("Save the goal", ("What do you want", "His"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("“Hers”", stale.Text, StringComparison.Ordinal);
        Assert.Equal("His", stale.Page.QuerySelector("#Form_Goal")!.TextContent);
        Assert.Contains("His", (await pair.His.PressAsync("Save the goal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_cannot_be_and_too_many_words_are_refused_beside_their_boxes()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/goal");

        var page = await pair.Hers.PressAsync("Save the goal", ("By when", "someday"), ("How will you notice", new string('n', 2001)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector("#Form_GoalBy_error"));
        Assert.Contains("now it is 2001", page.Page.QuerySelector("#Form_Notice_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("someday", page.Page.QuerySelector("#Form_GoalBy")!.GetAttribute("value"));
    }
}
