using System.Net;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Rosters.PaperCards;

public sealed class PrintTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Paper_cards_are_one_page_each_and_empty()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz", room: "118");
        var rosa = await school.PersonAsync("Rosa Lind");
        await school.PartnersLastYearAsync(app, ana, rosa);
        var hers = await app.BrowserOfAsync(ana);
        await hers.OpenAsync("/card");
        await hers.PressAsync("Send my card", ("share: Questioning", "on"));
        var browser = await school.PrincipalBrowserAsync();

        var all = await browser.OpenAsync("/school/cards/print?who=all");

        var sheets = all.Page.QuerySelectorAll(".sheet");
        Assert.Equal(2, sheets.Length);
        Assert.Contains("Ana Ortiz7 Math, Room 118", sheets[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Last year with Rosa Lind", sheets[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(19 * 2, sheets[0].QuerySelectorAll("td i").Length);
        Assert.Empty(all.Page.QuerySelectorAll(".sheet [checked]"));
        Assert.Empty(await app.AuditAsync(school, "words.viewed"));
        Assert.DoesNotContain("Ana Ortiz7 Math", (await browser.OpenAsync("/school/cards/print?who=missing")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_said_not_this_year_gets_no_paper_card_either()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        var hers = await app.BrowserOfAsync(ana);
        await hers.OpenAsync("/card");
        await hers.PressAsync("Send my card", ("Not this year", "on"));

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/cards/print?who=all");

        Assert.DoesNotContain("Ana Ortiz", answer.Text, StringComparison.Ordinal);
        Assert.Contains("No card chosen", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_not_printed_and_a_teacher_may_not_print()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var stranger = await (await SchoolInTest.MakeAsync(app)).PersonAsync("Nia Ford");
        var ana = await school.PersonAsync("Ana Ortiz");

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync($"/school/cards/print?person={stranger.PublicId:N}&person={ana.PublicId:N}");

        Assert.Single(answer.Page.QuerySelectorAll(".sheet"));
        Assert.DoesNotContain("Nia Ford", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(ana)).OpenAsync("/school/cards/print")).Status);
    }
}
