using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Review.Finalizing;

public sealed class FinalizedTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_confirmation_names_the_references_and_the_next_steps_and_no_words_about_anyone()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();
        await browser.OpenAsync("/school/matches/finalize");
        await browser.PressAsync("Finalize 2 partnerships");

        var page = await browser.OpenAsync("/school/matches/finalized");

        Assert.Contains("2 partnerships finalized", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing has been sent. References", page.Text, StringComparison.Ordinal);
        Assert.Contains("Talk with teachers one at a time", page.Text, StringComparison.Ordinal);
        Assert.Contains("118 + 226", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_is_finalized_it_says_so()
    {
        var school = await ReviewSchool.OfFourAsync(app);

        var page = await (await school.School.PrincipalBrowserAsync()).OpenAsync("/school/matches/finalized");

        Assert.Contains("Nothing is finalized yet", page.Text, StringComparison.Ordinal);
    }
}
