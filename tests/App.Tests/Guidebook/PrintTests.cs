using System.Net;
using Counterpart.App.Guidebook;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Guidebook;

public sealed class PrintTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task All_pages_print_numbered_behind_a_cover_that_lists_them()
    {
        var all = await app.BrowserOfNobody().OpenAsync("/guidebook/print");

        var heads = all.Page.QuerySelectorAll(".letter .letter__head").Select(h => h.TextContent).ToList();
        Assert.InRange(heads.Count, 12, 16);
        Assert.All(heads.Skip(1), (head, i) => Assert.Contains($"Page {i + 1} of {heads.Count - 1}", head, StringComparison.Ordinal));
        Assert.Equal(GuidebookFile.Sections.Select((s, i) => $"{s.Title}, page {i + 1}"), all.Page.QuerySelectorAll(".letter ol")[0].Children.Select(l => l.TextContent.Trim()));
        Assert.All(all.Page.QuerySelectorAll(".letter .letter__foot"), f => Assert.Contains("Questions: ", f.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_page_prints_alone_and_keeps_its_number_and_names_the_school()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var one = await (await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"))).OpenAsync("/guidebook/print?section=meeting-log");

        var head = Assert.Single(one.Page.QuerySelectorAll(".letter .letter__head")).TextContent;
        Assert.Contains("Page 13 of 15", head, StringComparison.Ordinal);
        Assert.Contains(school.School.Name, head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_in_the_guidebook_does_not_print() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.BrowserOfNobody().OpenAsync("/guidebook/print?section=nothing")).Status);
}
