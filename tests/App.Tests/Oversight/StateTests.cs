using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Oversight;

public sealed class StateTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_state_sees_stages_and_never_a_name_or_a_small_count()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await FinalizedPair.MakeAsync(app, school);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));

        var answer = await lead.OpenAsync("/state");

        Assert.Contains("1 school of 1 taking part. 1 finalized.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("fewer than 10", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ortiz", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_states_schools_are_not_there_and_a_superintendent_has_a_page_of_their_own()
    {
        var theirs = await SchoolInTest.MakeAsync(app);
        var mine = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await mine.PersonAsync("Pat Simmons", Role.StateLead));
        var superintendent = await app.BrowserOfAsync(await mine.PersonAsync("Linda Marsh", Role.Superintendent));

        Assert.DoesNotContain(theirs.School.Name, (await lead.OpenAsync("/state")).Html, StringComparison.Ordinal);
        Assert.Equal("/district", (await superintendent.OpenAsync("/state")).WentTo);
    }

    [Fact]
    public async Task Schools_are_shown_by_stage_and_by_district_with_the_next_step()
    {
        var review = await ReviewSchool.OfFourAsync(app);
        var empty = await review.School.NeighborAsync();
        var lead = await app.BrowserOfAsync(await review.School.PersonAsync("Pat Simmons", Role.StateLead));

        var all = await lead.OpenAsync("/state");
        Assert.Contains("All (2)", all.Text, StringComparison.Ordinal);
        await lead.FollowAsync("Could run (1)");
        Assert.Contains(review.School.School.Name, lead.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(empty.School.Name, lead.Now.Text, StringComparison.Ordinal);
        Assert.Equal("Suggest partners", lead.Now.Page.QuerySelector("td[data-label=Next]")!.TextContent.Trim());

        await review.BoardAsync();
        Assert.Contains("reviewing suggestions", (await lead.OpenAsync("/state?stage=reviewing")).Text, StringComparison.Ordinal);
        Assert.Contains("No school is there", (await lead.OpenAsync("/state?district=no-such")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_district_is_chosen_from_the_list_and_an_analyst_sees_no_calls()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var district = await app.SaveAsync(new District { PublicId = PublicId.New(), StateId = school.District.StateId, Number = "999", Name = "Elsewhere County" });
        await app.SaveAsync(new School { PublicId = PublicId.New(), DistrictId = district.Id, Number = "1", Name = "Elsewhere High", Level = "high", TimeZone = "America/Chicago" });
        var analyst = await app.BrowserOfAsync(await school.PersonAsync("Kim Lane", Role.StateAnalyst));
        await analyst.OpenAsync("/state");

        var answer = await analyst.PressAsync("Show", ("District", "Elsewhere County"));

        Assert.Contains("Elsewhere High", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(school.School.Name, answer.Page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("td[data-label=Next]"));
    }
}
