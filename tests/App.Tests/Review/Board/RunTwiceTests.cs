using System.Net;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Board;

public sealed class RunTwiceTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pressed_three_times_at_once_suggestions_are_run_once_and_nobody_meets_an_error_page(bool again)
    {
        var school = await ReviewSchool.OfManyAsync(app, 12);
        if (again)
        {
            await school.BoardAsync();
        }

        var seen = again ? 1 : 0;
        Browser[] browsers = [await school.School.PrincipalBrowserAsync(), await school.School.PrincipalBrowserAsync(), await school.School.PrincipalBrowserAsync()];
        foreach (var browser in browsers)
        {
            await browser.OpenAsync("/school/matches");
        }

        var answers = await Task.WhenAll(browsers.Select(b => b.PostAsync("/school/matches?handler=Run", ("version", $"{seen}"))));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Equal(2, answers.Count(a => a.Status == HttpStatusCode.Conflict));
        Assert.Equal(seen + 1, await app.WithDbAsync(db => db.DraftVersions.CountAsync(d => d.SchoolId == school.School.School.Id)));
        Assert.Equal(seen + 1, await app.WithDbAsync(db => db.MatchRuns.CountAsync(r => r.SchoolId == school.School.School.Id)));
    }
}
