using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Operations;

public sealed class PeopleTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_operator_finds_people_of_the_own_state_by_a_part_of_the_name()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Jasmine Cole");
        await (await SchoolInTest.MakeAsync(app)).PersonAsync("Jasmine Stranger");
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));
        await browser.OpenAsync("/ops/people");

        var answer = await browser.PressAsync("Find", ("Name or email address", "jasmine"));

        Assert.Contains("1 person", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"teacher, {school.School.Name}", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Stranger", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Jasmine Cole", (await browser.FollowAsync("Jasmine Cole")).Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_letter_finds_nobody()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));

        Assert.Contains("Type at least two letters", (await browser.OpenAsync("/ops/people?find=a")).Text, StringComparison.Ordinal);
    }
}
