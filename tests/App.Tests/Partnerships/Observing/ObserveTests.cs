using System.Net;
using AngleSharp.Dom;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Observing;

public sealed class ObserveTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Whoever_is_seen_plans_it_and_says_what_to_look_for_and_the_partner_writes()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/log");
        await pair.Hers.PressAsync("Save");
        await pair.Hers.FollowAsync("Observe");

        var page = await pair.Hers.PressAsync("Plan it", (ObservingPair.SeesHer, "on"), ("Day", "2026-08-04"), ("From", "9:40"), ("Minutes", "20"), ("Room", "118"), ("Questioning", "on"), ("What to look for", "zebracrossing"));

        Assert.StartsWith("Planned.", page.Says, StringComparison.Ordinal);
        var planned = await pair.OnlyAsync();
        Assert.Equal((pair.Pair.Walt.Id, pair.Pair.Ana.Id, new DateOnly(2026, 8, 4), new TimeOnly(9, 40), 20), (planned.ObserverId, planned.SeenId, planned.On, planned.StartsAt, planned.Minutes));
        Assert.Equal(("QU", "zebracrossing"), (pair.PlanOf(planned).Focus, pair.PlanOf(planned).LookFor));
        Assert.Contains("Walt Greer observes you", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("#Form_Facts"));
        var his = await pair.His.OpenAsync(page.Path);
        Assert.Contains("You observe Ana Ortiz Tue, Aug 4, 9:40 to 10:00 AM, 118. Focus: Questioning.", his.Text, StringComparison.Ordinal);
        Assert.Contains("zebracrossing", his.Text, StringComparison.Ordinal);
        Assert.Contains("Who answers whom", his.Text, StringComparison.Ordinal);
        Assert.NotNull(his.Page.QuerySelector("#Form_Facts"));
        Assert.Empty(his.Page.QuerySelectorAll("main input[type=radio], main input[type=range], main input[type=number]"));
        Assert.Contains("Walt Greer observes you Tue, Aug 4", (await pair.Hers.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sees_does_not_choose_the_look_for_and_the_partner_is_asked_for_it()
    {
        var pair = await IntroducedPair.MakeAsync(app);

        var refused = await pair.PlanAsync(pair.Hers, ObservingPair.SheSees, ("What to look for", "kept words"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Whoever is seen says what to look for", refused.Page.QuerySelector("#Form_LookFor_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("kept words", refused.Page.QuerySelector("#Form_LookFor")!.TextContent);
        await pair.Hers.PressAsync("Plan it", ("What to look for", ""));
        Assert.DoesNotContain("asks what to look for", (await pair.Hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Contains("Your partner asks what to look for", (await pair.His.OpenAsync("/home")).Text, StringComparison.Ordinal);
        await pair.His.FollowAsync("Your partner asks what to look for");
        await pair.His.PressAsync("Save what to look for", ("What shall they look for", "my wait time"));

        Assert.Equal("my wait time", pair.PlanOf(await pair.OnlyAsync()).LookFor);
        Assert.DoesNotContain("asks what to look for", (await pair.His.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Day", "2026-08-08", "Form_On")]
    [InlineData("Day", "2026-07-30", "Form_On")]
    [InlineData("From", "soon", "Form_From")]
    [InlineData("Minutes", "2", "Form_Minutes")]
    [InlineData(ObservingPair.SheSees, "off", "Form_Who")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_nothing_typed_is_lost(string label, string value, string field)
    {
        var pair = await IntroducedPair.MakeAsync(app);

        var page = await pair.PlanAsync(pair.Hers, ObservingPair.SheSees, (label, value), ("Room", "kept words"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector($"#{field}_error"));
        Assert.Equal("kept words", page.Page.QuerySelector("#Form_Room")!.GetAttribute("value"));
        Assert.False(await app.WithDbAsync(db => db.Observations.AnyAsync(o => o.PartnershipId == pair.Pair.Partnership.Id)));
    }

    [Fact]
    public async Task A_period_of_the_bell_schedule_gives_the_time_and_the_same_form_twice_is_one()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await app.SaveAsync(new BellPeriod
        {
            SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id, Label = "3", StartsAt = new(9, 40), EndsAt = new(10, 25), Days = ["Mon", "Wed"], Place = 1,
        });
        await pair.Hers.OpenAsync(pair.Page + "/observe");
        var again = await app.BrowserOfAsync(pair.Pair.Ana);
        await again.OpenAsync(pair.Page + "/observe");

        var refused = await pair.Hers.PressAsync("Plan it", (ObservingPair.SheSees, "on"), ("Day", "2026-08-04"), ("Period", "Period 3, 9:40 to 10:25 AM, Monday and Wednesday"));
        Assert.Contains("Period 3 is not on a Tuesday", refused.Page.QuerySelector("#Form_Period_error")!.TextContent, StringComparison.Ordinal);
        var key = refused.Page.QuerySelector("input[name='Form.SendKey']")!.GetAttribute("value")!;
        await pair.Hers.PressAsync("Plan it", ("Day", "2026-08-05"));
        var second = await again.PostAsync(pair.Page + "/observe", ("Form.SendKey", key));

        var planned = await pair.OnlyAsync();
        Assert.Equal((new TimeOnly(9, 40), 45, "Period 3"), (planned.StartsAt, planned.Minutes, planned.Period));
        Assert.EndsWith(planned.PublicId.ToString("N"), second.WentTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_is_saved_for_both_and_not_over_a_change_that_came_between()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var page = await pair.PlanAsync(pair.Hers, ObservingPair.SheSees);
        await pair.His.OpenAsync(page.Path);
        await pair.His.FollowAsync("Another day or time");
        await pair.Hers.FollowAsync("Another day or time");
        await pair.Hers.PressAsync("Save the change", ("Day", "2026-08-05"));

        var stale = await pair.His.PressAsync("Save the change", ("Day", "2026-08-06"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Wed, Aug 5", stale.Text, StringComparison.Ordinal);
        await pair.His.PressAsync("Save the change");

        Assert.Equal(new DateOnly(2026, 8, 6), (await pair.OnlyAsync()).On);
    }
}
