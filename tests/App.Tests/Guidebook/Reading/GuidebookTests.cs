using System.Net;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Guidebook.Reading;

public sealed class GuidebookTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task One_walks_from_the_first_page_to_the_last_and_back()
    {
        var browser = app.BrowserOfNobody();
        var page = await browser.OpenAsync("/guidebook/what-it-is");
        Assert.Null(page.Page.QuerySelector("a[rel=prev]"));
        List<string> titles = [page.Page.QuerySelector("h1")!.TextContent];
        while (page.Page.QuerySelector("a[rel=next]") is not null)
        {
            page = await browser.FollowAsync("Next:");
            titles.Add(page.Page.QuerySelector("h1")!.TextContent);
        }

        Assert.Equal(15, titles.Count);
        Assert.Equal("Plan review", titles[^1]);
        Assert.Equal(titles[^2], (await browser.FollowAsync("Back:")).Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Pages_of_teachers_own_are_links_for_teachers_and_words_for_others_who_are_signed_in()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await (await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"))).OpenAsync("/guidebook/matched");
        var principal = await (await school.PrincipalBrowserAsync()).OpenAsync("/guidebook/matched");

        Assert.NotNull(teacher.Page.QuerySelector("main a[href='/words']"));
        Assert.Null(principal.Page.QuerySelector("main a[href='/words']"));
        Assert.Contains("My words", principal.Text, StringComparison.Ordinal);
        Assert.NotNull((await app.BrowserOfNobody().OpenAsync("/guidebook/matched")).Page.QuerySelector("main a[href='/words']"));
    }

    [Fact]
    public async Task A_page_that_is_not_in_the_guidebook_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.BrowserOfNobody().OpenAsync("/guidebook/nothing")).Status);

    [Theory]
    [InlineData("goal-sheet", 17)]
    [InlineData("plan-review", 17)]
    public async Task A_sheet_has_lines_to_write_on(string sheet, int lines) =>
        Assert.Equal(lines, (await app.BrowserOfNobody().OpenAsync($"/guidebook/{sheet}")).Page.QuerySelectorAll(".sheet .write").Length);

    [Fact]
    public async Task The_meeting_log_has_eighteen_rows() =>
        Assert.Equal(18, (await app.BrowserOfNobody().OpenAsync("/guidebook/meeting-log")).Page.QuerySelectorAll(".paper-log tbody tr").Length);

    [Theory]
    [InlineData("what-it-is", "not this year")]
    [InlineData("what-it-is", "You are peers")]
    [InlineData("matched", "A decision by your principal")]
    [InlineData("matched", "only after you said yes")]
    [InlineData("time", "Your planning time is yours")]
    [InlineData("keeping-on", "“We meet, but we do not log”")]
    [InlineData("who-sees", "School records can be requested under state law")]
    [InlineData("who-sees", "is never evidence against anyone")]
    public async Task The_guidebook_says_what_the_program_promises(string section, string words) =>
        Assert.Contains(words, (await app.BrowserOfNobody().OpenAsync($"/guidebook/{section}")).Text, StringComparison.Ordinal);
}
