using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Review.Compare;

public sealed class RestoreVersionTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Forth_to_a_newer_draft_works_from_an_older_one_that_knew_fewer_people()
    {
        var (school, browser, newer) = await BackOnTheOlderAsync();
        await LeavesAsync(school, "Dev Patel");

        await browser.OpenAsync("/school/matches/compare");
        var forth = await BackAsync(school, browser, newer);

        Assert.Contains("Not again", forth.Says, StringComparison.Ordinal);
        Assert.True((await school.PairOfAsync("Min Park")).Has(school.Key("Sue Lane")));
        Assert.Contains("Min Park + Sue Lane", (await browser.OpenAsync("/school/matches")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pairs_of_a_newer_draft_are_kept_one_by_one_from_an_older_one()
    {
        var (school, browser, newer) = await BackOnTheOlderAsync();

        await browser.OpenAsync($"/school/matches/compare?from={newer}");
        var kept = await browser.PressAsync("Keep as before, Min Park and Sue Lane");

        Assert.StartsWith("Kept as before: Min Park + Sue Lane", kept.Says, StringComparison.Ordinal);
        Assert.Contains("Min Park + Sue Lane", (await browser.OpenAsync("/school/matches")).Text, StringComparison.Ordinal);
    }

    /// <summary>Two joined and were paired by a second run; then the draft went back to the first.</summary>
    private async Task<(ReviewSchool School, Browser Browser, int Newer)> BackOnTheOlderAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        app.Clock.Forward(TimeSpan.FromMinutes(5));
        await school.TeacherAsync("Min Park", "7", "Science", "300", share: ["QU"], workOn: ["LS"]);
        await school.TeacherAsync("Sue Lane", "7", "Science", "301", share: ["LS"], workOn: ["QU"]);
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run again");
        var newer = (await school.DraftAsync()).Number;
        Assert.True((await school.PairOfAsync("Min Park")).Has(school.Key("Sue Lane")));
        await BackAsync(school, browser, 1);
        Assert.DoesNotContain((await school.DraftAsync()).Pairs, p => p.Has(school.Key("Min Park")));
        return (school, browser, newer);
    }

    private static async Task<Answer> BackAsync(ReviewSchool school, Browser browser, int version)
    {
        await browser.OpenAsync("/school/matches/compare");
        await browser.PostAsync("/school/matches/compare?handler=Restore", ("version", $"{(await school.DraftAsync()).Number}"), ("back", $"{version}"));
        return await browser.OpenAsync("/school/matches/compare");
    }

    private Task<int> LeavesAsync(ReviewSchool school, string name)
    {
        var id = school.People[name].Id;
        return app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 1))));
    }
}
