using System.Net;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Review.Board;

public sealed class HistoryTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Several_acts_are_undone_at_once_by_going_back_to_before_the_first()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.PressAsync("Lock, Ana Ortiz and Walt Greer");
        await browser.PressAsync("Looks good, Dev Patel and Erin Walsh");
        await browser.OpenAsync("/school/matches/history");
        Assert.Contains("Your last 2 changes can be undone", browser.Now.Text, StringComparison.Ordinal);

        var back = await browser.PressAsync("Go back to before this: You locked Ana and Walt");

        Assert.Equal("2 changes undone, back to you locked Ana and Walt.", back.Says);
        Assert.All((await school.DraftAsync()).Pairs, p => Assert.Equal(PairMark.None, p.Mark));
        Assert.Contains("Nothing to undo yet", (await browser.OpenAsync("/school/matches/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_run_is_listed_and_cannot_be_undone()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();

        var page = await browser.OpenAsync("/school/matches/history");

        Assert.Contains("You ran suggestions", page.Text, StringComparison.Ordinal);
        await browser.OpenAsync("/school/matches");
        var refused = await browser.PostAsync("/school/matches?handler=Undo", ("version", "1"), ("act", "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }
}
