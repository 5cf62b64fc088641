using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Counterpart.App.Access;
using Counterpart.App.Guidebook;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Guidebook;

public sealed class GuidebookTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Anybody_reads_the_list_of_pages_and_every_link_of_it_leads_to_its_page()
    {
        var browser = app.BrowserOfNobody();
        var list = await browser.OpenAsync("/guidebook");

        var links = list.Page.QuerySelectorAll<IHtmlAnchorElement>("main .tasks a").Select(a => (Words: a.TextContent, To: a.GetAttribute("href")!)).ToList();
        Assert.Equal(GuidebookFile.Sections.Select((s, i) => $"{i + 1}. {s.Title}"), links.Select(l => l.Words));
        foreach (var (words, to) in links)
        {
            var page = await browser.OpenAsync(to);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.EndsWith(page.Page.QuerySelector("h1")!.TextContent, words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/home", Role.Teacher)]
    [InlineData("/about/ipi", null)]
    [InlineData("/help", null)]
    public async Task The_guidebook_is_one_link_away(string path, Role? role)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = role is { } who ? await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz", who)) : app.BrowserOfNobody();
        await browser.OpenAsync(path);

        Assert.StartsWith("Teacher guidebook", (await browser.FollowAsync("uidebook")).Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_is_not_signed_in_chooses_the_state_and_keeps_it_from_page_to_page()
    {
        var (school, other) = (await SchoolInTest.MakeAsync(app), await SchoolInTest.MakeAsync(app));
        await ContactAsync(school, "Lee Park, 615-555-0101");
        await ContactAsync(other, "Kim Roe, 615-555-0102");
        var state = await app.WithDbAsync(db => db.States.SingleAsync(s => s.Id == school.District.StateId));
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/guidebook");

        var chosen = await browser.OpenAsync($"/guidebook?state={state.Code}");
        Assert.Equal($"Teacher guidebook of {state.Name}", chosen.Page.QuerySelector("h1")!.TextContent);
        var page = await browser.FollowAsync("A goal you can see");
        foreach (var at in new[] { chosen, page, await browser.FollowAsync("Next:"), await browser.FollowAsync("Print this page") })
        {
            Assert.Contains("Lee Park, 615-555-0101", at.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kim Roe", at.Text, StringComparison.Ordinal);
        }
    }

    private Task<int> ContactAsync(SchoolInTest school, string contact) => app.WithDbAsync(db =>
        db.Programs.Where(p => p.Id == school.Program.ProgramId).ExecuteUpdateAsync(p => p.SetProperty(x => x.Contact, contact)));
}
