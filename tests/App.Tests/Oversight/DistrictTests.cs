using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Oversight;

public sealed class DistrictTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_director_of_schools_sees_the_own_districts_stages_only()
    {
        var theirs = await SchoolInTest.MakeAsync(app);
        var mine = await SchoolInTest.MakeAsync(app);
        var director = await app.BrowserOfAsync(await mine.PersonAsync("Linda Marsh", Role.Superintendent));

        var answer = await director.OpenAsync("/district");

        Assert.Contains(mine.School.Name, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs.School.Name, answer.Html, StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await director.OpenAsync("/state/schools")).Status);
    }
}
