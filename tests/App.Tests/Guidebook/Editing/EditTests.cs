using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Counterpart.App.Access;
using Counterpart.App.Guidebook;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Guidebook.Editing;

public sealed class EditTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Page = "/state/guidebook/time/edit";

    [Fact]
    public async Task What_a_state_publishes_its_teachers_read_and_nobody_elses()
    {
        var (school, browser) = await LeadAsync();
        var (other, _) = await LeadAsync();
        await browser.OpenAsync(Page);

        Assert.StartsWith("Published as version 1.", (await browser.PressAsync("Publish", ("Title", "Time here"), ("Text", "## Ours\nAsk the **office**."))).Says, StringComparison.Ordinal);

        var page = await (await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"))).OpenAsync("/guidebook/time");
        Assert.Equal(("Time here", "Ours", "office"), (page.Page.QuerySelector("h1")!.TextContent, page.Page.QuerySelector("main h2")!.TextContent, page.Page.QuerySelector("main b")!.TextContent));
        Assert.Contains(GuidebookFile.Find("time")!.Title, (await (await app.BrowserOfAsync(await other.PersonAsync("Bo Lee"))).OpenAsync("/guidebook/time")).Text, StringComparison.Ordinal);
        var entry = await app.WithDbAsync(db => db.Audit.SingleAsync(a => a.Action == "guidebook.published" && a.DistrictId == school.District.Id));
        Assert.Equal("time, version 1", entry.Detail);
    }

    [Fact]
    public async Task A_look_first_publishes_nothing_and_keeps_what_was_typed()
    {
        var (school, browser) = await LeadAsync();
        await browser.OpenAsync(Page);

        var shown = await browser.PressAsync("Show me first", ("Title", "Time here"), ("Text", "- One\n- Two"));

        Assert.Equal(["One", "Two"], shown.Page.QuerySelectorAll(".paper li").Select(l => l.TextContent));
        Assert.Equal("- One\n- Two", shown.Page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Equal(0, await VersionsAsync(school));
        Assert.StartsWith("Published", (await browser.PressAsync("Publish")).Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(1)>")]
    [InlineData("**<b onclick=alert(1)>bold</b>**")]
    [InlineData("## </h2><iframe src=/home></iframe>")]
    public async Task Markup_that_is_typed_is_read_as_words(string typed)
    {
        var (school, browser) = await LeadAsync();
        await browser.OpenAsync(Page);
        await browser.PressAsync("Publish", ("Title", "<i>Time</i>"), ("Text", typed));

        foreach (var path in new[] { "/guidebook/time", "/guidebook/print?section=time", Page })
        {
            var page = await browser.OpenAsync(path);
            Assert.Empty(page.Page.QuerySelectorAll("main script, main img, main iframe, main [onclick], main [onerror], main i:not(.letter i)"));
            Assert.Contains("<i>Time</i>", page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(1, await VersionsAsync(school));
    }

    [Theory]
    [InlineData("Time", "See [this](javascript:alert(1))", "does not work here")]
    [InlineData("", "Words", "Give the page a title")]
    [InlineData("Time", " ", "Write the page")]
    public async Task What_cannot_be_published_is_refused_beside_the_box_and_nothing_is_lost(string title, string text, string says)
    {
        var (school, browser) = await LeadAsync();
        await browser.OpenAsync(Page);

        var refused = await browser.PressAsync("Publish", ("Title", title), ("Text", text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(says, refused.Page.QuerySelector(".field__error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text.Trim(), refused.Page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.Trim());
        Assert.Equal(0, await VersionsAsync(school));
    }

    [Fact]
    public async Task A_page_longer_than_paper_is_refused_with_how_much_to_cut()
    {
        var (_, browser) = await LeadAsync();
        await browser.OpenAsync(Page);

        Assert.Contains("longer than one printed page by about 7 lines", (await browser.PressAsync("Publish", ("Text", new string('a', 40 * 86)))).Text, StringComparison.Ordinal);
        Assert.StartsWith("Published", (await browser.PressAsync("Publish", ("Text", new string('a', 33 * 86)))).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_stay_and_one_can_look_at_them_go_back_and_take_the_products_text_again()
    {
        var (school, browser) = await LeadAsync();
        await browser.OpenAsync(Page);
        await browser.PressAsync("Publish", ("Title", "First"), ("Text", "The first words."));
        await browser.PressAsync("Publish", ("Title", "Second"), ("Text", "The second words."));

        Assert.Contains("Pat Simmons", browser.Now.Text, StringComparison.Ordinal);
        Assert.Contains("The first words.", (await browser.FollowAsync("Look at it, version 1")).Page.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Published as version 3.", (await browser.PressAsync("Go back to this version 1")).Says, StringComparison.Ordinal);
        Assert.Contains("The first words.", (await browser.OpenAsync("/guidebook/time")).Text, StringComparison.Ordinal);
        await browser.OpenAsync(Page);
        Assert.StartsWith("Published: the product's own text", (await browser.PressAsync("Use the product’s own text again")).Says, StringComparison.Ordinal);
        Assert.Contains("Your planning time is yours", (await browser.OpenAsync("/guidebook/time")).Text, StringComparison.Ordinal);
        Assert.Equal(4, await VersionsAsync(school));
    }

    [Fact]
    public async Task Two_editors_do_not_overwrite_each_other()
    {
        var (school, first) = await LeadAsync();
        var second = await app.BrowserOfAsync(await school.PersonAsync("Kim Roe", Role.StateLead));
        await first.OpenAsync(Page);
        await second.OpenAsync(Page);
        await first.PressAsync("Publish", ("Text", "Of the first."));
        await second.PressAsync("Show me first", ("Text", "Of the second."));

        var late = await second.PressAsync("Publish");

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("Of the second.", late.Page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
        Assert.Equal(1, await VersionsAsync(school));
        Assert.StartsWith("Published as version 2.", (await second.PressAsync("Publish")).Says, StringComparison.Ordinal);
    }

    private Task<int> VersionsAsync(SchoolInTest school) => app.WithDbAsync(db => db.GuidebookVersions.CountAsync(v => v.StateId == school.District.StateId));

    private async Task<(SchoolInTest School, Browser Browser)> LeadAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        return (school, await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead)));
    }
}
