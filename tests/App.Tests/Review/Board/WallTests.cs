using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Review.Board;

public sealed class WallTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Paper_for_the_wall_carries_names_rooms_and_times_only()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();

        var page = await browser.FollowAsync("Print for the wall");

        var rows = page.Page.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).ToList()).ToList();
        Assert.Equal([["Ana Ortiz + Walt Greer", "118 + 226", "90 min, Mon and Wed"], ["Dev Patel + Erin Walsh", "104 + 214", "90 min, Mon and Wed"]], rows);
        var words = page.Page.QuerySelector("main")!.TextContent;
        Assert.Contains("Partners, draft of August 3, 2026", words, StringComparison.Ordinal);
        Assert.DoesNotContain("brings", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ways", words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task All_pairs_of_a_large_school_are_on_one_sheet()
    {
        var school = await ReviewSchool.OfManyAsync(app, 90, cards: false, results: false);
        await school.BoardAsync();

        var page = await (await school.School.PrincipalBrowserAsync()).OpenAsync("/school/matches/wall");

        Assert.Equal(45, page.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Somebody_who_says_not_this_year_is_not_on_the_sheet()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var browser = await school.BoardAsync();

        await school.NotThisYearAsync("Walt Greer");
        var page = await browser.OpenAsync("/school/matches/wall");

        Assert.DoesNotContain("Walt", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dev Patel", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_run_the_page_says_where_they_come_from()
    {
        var school = await ReviewSchool.OfFourAsync(app);

        var page = await (await school.School.PrincipalBrowserAsync()).OpenAsync("/school/matches/wall");

        Assert.Contains("They appear here after the first run of suggestions.", page.Text, StringComparison.Ordinal);
    }
}
