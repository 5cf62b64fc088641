using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.OfSchool;

public sealed class PartnershipsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_list_does_not_tell_who_logs_and_who_does_not()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var principal = await pair.School.PrincipalBrowserAsync();
        var before = await principal.OpenAsync("/school/partnerships");

        await pair.LogAsync(pair.Hers);
        await pair.Hers.OpenAsync(pair.Page);
        await pair.Hers.PressAsync("We meet, we don’t log");

        Assert.Contains("Ana Ortiz and Walt Greer", before.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text, (await principal.OpenAsync("/school/partnerships")).Text);
    }

    [Fact]
    public async Task Who_is_not_introduced_yet_is_not_listed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await FinalizedPair.MakeAsync(app, school);

        Assert.Contains("Nobody is introduced yet", (await (await school.PrincipalBrowserAsync()).OpenAsync("/school/partnerships")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_strips_are_off_until_the_teachers_were_told_and_the_pair_reads_that_they_are_on()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers);
        var principal = await pair.School.PrincipalBrowserAsync();
        Assert.Empty((await principal.OpenAsync("/school/partnerships")).Page.QuerySelectorAll(".strip"));
        Assert.Contains("has it switched off for Renee Holt", (await pair.Hers.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);

        Assert.NotNull((await principal.PressAsync("Show how often")).Page.QuerySelector("#Told_error"));
        await principal.PressAsync("Show how often", ("I told the teachers", "on"));

        Assert.Contains("one thing together", principal.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Renee Holt has seen such strips since Aug 3", (await pair.Hers.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        await pair.Hers.PressAsync("We meet, we don’t log");
        Assert.Contains("They meet and do not log.", (await principal.OpenAsync("/school/partnerships")).Text, StringComparison.Ordinal);
        await principal.PressAsync("Switch the strips off");
        Assert.DoesNotContain("do not log", principal.Now.Page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }
}
