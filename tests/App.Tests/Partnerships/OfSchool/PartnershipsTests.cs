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
}
