using System.Net;
using System.Text;
using AngleSharp.Dom;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Plans;

public sealed class PlanTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_file_is_kept_sealed_and_the_partner_downloads_it_and_never_sees_it_opened()
    {
        var pair = await IntroducedPair.MakeAsync(app);

        var page = await pair.UploadAsync("../folder/week 3.exe", PlanPair.Pdf);

        Assert.StartsWith("Brought. Walt can read it", page.Says, StringComparison.Ordinal);
        var version = Assert.Single(Assert.Single(await pair.PlansAsync()).Versions);
        Assert.Equal(PlanFileKind.Pdf, version.File!.Kind);
        Assert.DoesNotContain("zebracrossing", Encoding.UTF8.GetString(version.File.SealedBytes), StringComparison.Ordinal);
        await pair.His.OpenAsync(page.Path);
        var file = await pair.His.FollowAsync("Download week 3.pdf");
        Assert.Equal("%PDF-1.7\nzebracrossing", file.Html);
        Assert.Equal(("application/octet-stream", "attachment"), (file.Response.Content.Headers.ContentType!.MediaType, file.Response.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("nosniff", Assert.Single(file.Response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(file.Response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task A_file_too_large_or_of_another_kind_is_refused_in_words_and_what_was_typed_stays()
    {
        var pair = await IntroducedPair.MakeAsync(app);

        var large = await pair.UploadAsync("plan.pdf", [.. PlanPair.Pdf, .. new byte[PlanFileRules.MostBytes]]);
        var other = await pair.UploadAsync("plan.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03]);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnprocessableEntity), (large.Status, other.Status));
        Assert.Contains("This file has 11 MB, and 10 MB is the most.", large.Page.QuerySelector("#Upload_error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This is no file we can keep", other.Page.QuerySelector("#Upload_error")!.TextContent, StringComparison.Ordinal);
        Assert.All([large, other], a => Assert.Equal(("Fractions", "kept words"), (a.Page.QuerySelector("#Form_Title")!.GetAttribute("value"), a.Page.QuerySelector("#Form_HearAbout")!.TextContent)));
        Assert.Empty(await pair.PlansAsync());
    }

    [Theory]
    [InlineData("http://example.org/plan")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://name:word@example.org/")]
    [InlineData("example.org")]
    public async Task Only_the_whole_address_of_a_safe_page_is_taken_as_a_link(string link)
    {
        var pair = await IntroducedPair.MakeAsync(app);

        var refused = await pair.BringAsync(("A link", "on"), ("Link", link));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(link, refused.Page.QuerySelector("#Form_Link")!.GetAttribute("value"));
        var page = await pair.Hers.PressAsync("Bring it", ("Link", "https://example.org/plan?a=1"));

        Assert.NotNull(page.Page.QuerySelector("a[href='https://example.org/plan?a=1'][rel='noopener noreferrer']"));
        Assert.Single(await pair.PlansAsync());
    }

    [Fact]
    public async Task A_plan_that_was_talked_through_needs_nothing_else_and_stands_in_what_they_did()
    {
        var pair = await IntroducedPair.MakeAsync(app);

        await pair.BringAsync(("We talked it through already", "on"), ("Questioning", "on"));

        Assert.Contains("You read a plan of Ana’s, and you talked it through. Questioning.", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your partner brought", (await pair.His.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(await pair.PlansAsync()).Versions);
    }

    [Fact]
    public async Task The_owner_alone_brings_a_newer_version_and_the_one_before_stays_with_its_answer()
    {
        var (pair, page) = await PlanPair.BroughtAsync(app);
        await pair.His.OpenAsync(page);
        await pair.His.PressAsync("Send to Ana", ("Strong for", "The question"), ("One change", "Pairs first"));
        Assert.Equal(HttpStatusCode.NotFound, (await pair.His.OpenAsync($"{pair.Page}/plan?plan={page.Split('/')[^1]}")).Status);

        await pair.Hers.OpenAsync(page);
        await pair.Hers.FollowAsync("Bring a newer version");
        var newer = await pair.Hers.PressAsync("Bring the newer version", ("Pasted text", "on"), ("Text", "Pairs, then the question"));

        Assert.Contains("The newest version Pairs, then the question", newer.Text, StringComparison.Ordinal);
        Assert.Contains("Version 1, Mon, Aug 3 Read it First a question, then ten minutes Walt said Strong for the focus The question", newer.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], Assert.Single(await pair.PlansAsync()).Versions.Select(v => v.Number).Order());
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_plan()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/plan");
        (string, string)[] form = [("Form.SendKey", pair.Hers.Now.Page.QuerySelector("input[name='Form.SendKey']")!.GetAttribute("value")!), ("Form.Title", "Fractions"), ("Form.How", "text"), ("Form.Text", "One")];

        var answers = new[] { await pair.Hers.PostAsync(pair.Page + "/plan", form), (await pair.Hers.OpenAsync(pair.Page + "/plan"), await pair.Hers.PostAsync(pair.Page + "/plan", form)).Item2 };

        Assert.Equal(answers[0].WentTo, answers[1].WentTo);
        Assert.Single(await pair.PlansAsync());
    }
}
