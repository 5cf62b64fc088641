using System.Net;
using System.Text;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Records;

public sealed class RecordTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Exactly_the_released_lines_reach_the_principal_and_a_cleared_tick_takes_them_back()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("Observed", "on"), ("Note", "just for us"));
        await pair.Hers.OpenAsync("/record");
        var saved = await pair.Hers.PressAsync("Save what is released", ("Met with a partner once", "on"), ("In my own words", "on"), ("The line", "I ask three follow-up questions now."));
        var principal = await pair.School.PrincipalBrowserAsync();

        var read = await principal.OpenAsync("/school/evidence");

        Assert.Contains("your principal reads 2 lines", saved.Says, StringComparison.Ordinal);
        Assert.Contains("Met with a partner once", read.Text, StringComparison.Ordinal);
        Assert.Contains("I ask three follow-up questions now.", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Watched a partner teach", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("just for us", read.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt Greer", read.Text, StringComparison.Ordinal);
        await pair.Hers.OpenAsync("/record");
        await pair.Hers.PressAsync("Save what is released", ("Met with a partner once", "off"), ("In my own words", "off"));
        Assert.Contains("Nothing is released", (await principal.OpenAsync("/school/evidence")).Text, StringComparison.Ordinal);
        Assert.Empty(await app.WithDbAsync(db => db.EvidenceReleases.Where(e => e.PersonId == pair.Pair.Ana.Id).Select(e => e.SealedLines).SingleAsync()));
    }

    [Fact]
    public async Task What_is_released_is_sealed_and_its_opening_can_be_seen_by_its_author()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync("/record");
        await pair.Hers.PressAsync("Save what is released", ("In my own words", "on"), ("The line", "Pencils first."));
        await (await pair.School.PrincipalBrowserAsync()).OpenAsync("/school/evidence");

        var stored = await app.WithDbAsync(db => db.EvidenceReleases.Where(e => e.PersonId == pair.Pair.Ana.Id).Select(e => e.SealedLines).SingleAsync());
        Assert.DoesNotContain("Pencils", Encoding.UTF8.GetString(stored), StringComparison.Ordinal);
        Assert.Contains("Renee Holt", (await pair.Hers.OpenAsync("/looks")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_lines_and_an_own_line_without_words_are_refused_and_nothing_typed_is_lost()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("Observed", "on"), ("Lesson plan", "on"));
        await pair.Hers.OpenAsync("/record");

        var page = await pair.Hers.PressAsync(
            "Save what is released", ("Met with a partner once", "on"), ("Watched a partner teach", "on"), ("Reviewed lesson plans", "on"), ("In my own words", "on"), ("A sentence of your own: Met", "kept"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector("#Form_Picked_error"));
        Assert.NotNull(page.Page.QuerySelector("#Sentence_own_error"));
        Assert.Equal("kept", page.Page.QuerySelector("#Sentence_met")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Hours_are_the_minutes_of_the_year_with_paper_and_the_page_says_what_is_confirmed()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("45 minutes", "on"));
        await pair.Hers.OpenAsync(pair.Page + "/totals");
        await pair.Hers.PressAsync("Save the month", ("How often", "2"), ("Minutes", "50"));
        Assert.Contains("1.5 hours, 1.5 points. 0 of 1 entry confirmed", (await pair.Hers.OpenAsync("/record")).Text, StringComparison.Ordinal);

        await pair.His.OpenAsync("/home");
        await pair.His.PressAsync("Looks right");

        Assert.Contains("1.5 hours, 1.5 points. 1 of 1 entry confirmed", (await pair.Hers.OpenAsync("/record")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soon", "", "LicenseFrom")]
    [InlineData("9/1/2029", "8/31/2023", "LicenseUntil")]
    public async Task A_license_period_that_cannot_be_is_refused_beside_its_box(string from, string until, string field)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers);
        await pair.Hers.OpenAsync("/record");

        var page = await pair.Hers.PressAsync("Send to the district", ("License period from", from), ("License period until", until));

        Assert.NotNull(page.Page.QuerySelector($"#{field}_error"));
        Assert.False(await app.WithDbAsync(db => db.HoursRequests.AnyAsync(r => r.PersonId == pair.Pair.Ana.Id)));
    }
}
