using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Partnerships;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships;

public sealed class GoTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_code_on_the_letter_leads_its_reader_to_the_partnership()
    {
        var (school, pair) = await IntroducedAsync();
        var letter = (await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions/letters")).Page.QuerySelector($"#letter-{pair.Ana.PublicId:N}")!.TextContent;
        var code = ShortCode.Of(pair.Partnership.PublicId);
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync("/go");

        var answer = await hers.PressAsync("Go", ("Short code", code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()));

        Assert.Contains($"Short code: {code}", letter, StringComparison.Ordinal);
        Assert.Equal(pair.Page, answer.Path);
    }

    [Fact]
    public async Task The_principal_and_whoever_introduces_land_on_the_introductions()
    {
        var (school, pair) = await IntroducedAsync();
        var code = ShortCode.Of(pair.Partnership.PublicId);
        var row = $"/school/introductions#pair-{pair.Partnership.PublicId:N}";
        var principal = await school.PrincipalBrowserAsync();
        var ticked = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [May.Introduce]));

        Assert.Equal(row, (await principal.OpenAsync("/go?code=" + code)).WentTo);
        Assert.Equal(row, (await ticked.OpenAsync("/go?code=" + code)).WentTo);
        Assert.NotNull((await principal.OpenAsync("/school/introductions")).Page.GetElementById(row.Split('#')[1]));
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.AssistantPrincipal)]
    [InlineData(Role.Superintendent)]
    [InlineData(Role.StateLead)]
    public async Task To_everybody_else_a_code_that_exists_is_a_code_that_does_not(Role role)
    {
        var (school, pair) = await IntroducedAsync();
        var other = await app.BrowserOfAsync(await school.PersonAsync("Cara Lane", role));

        var real = await other.OpenAsync("/go?code=" + ShortCode.Of(pair.Partnership.PublicId));
        var unreal = await other.OpenAsync("/go?code=7QK-2M4");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, real.Status);
        Assert.Contains("ask your principal", real.Page.QuerySelector("#Code_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(unreal.Page.QuerySelector("#Code_error")!.TextContent, real.Page.QuerySelector("#Code_error")!.TextContent);
        Assert.Equal(unreal.Status, real.Status);
    }

    [Fact]
    public async Task Another_schools_teachers_and_principal_find_nothing_with_it()
    {
        var (_, pair) = await IntroducedAsync();
        var elsewhere = await SchoolInTest.MakeAsync(app);
        var address = "/go?code=" + ShortCode.Of(pair.Partnership.PublicId);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await elsewhere.PrincipalBrowserAsync()).OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await app.BrowserOfAsync(await elsewhere.PersonAsync("Cara Lane"))).OpenAsync(address)).Status);
    }

    [Fact]
    public async Task It_opens_nothing_before_the_introduction_and_after_the_end()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var address = "/go?code=" + ShortCode.Of(pair.Partnership.PublicId);
        var hers = await app.BrowserOfAsync(pair.Ana);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await hers.OpenAsync(address)).Status);
        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());
        Assert.Equal(pair.Page, (await hers.OpenAsync(address)).WentTo);

        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 4))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await hers.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task What_cannot_be_a_code_stays_in_the_box_and_says_what_one_looks_like()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var hers = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));

        var answer = await hers.OpenAsync("/go?code=<b>12");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("like 7QK-2M4", answer.Page.QuerySelector("#Code_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<b>12", answer.Page.QuerySelector("#Code")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_signs_in_first_and_the_code_is_kept()
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/go?code=7QK-2M4");

        Assert.StartsWith("/sign-in?then=", new Uri(answer.Response.RequestMessage!.RequestUri!, answer.WentTo).PathAndQuery, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("7QK-2M4", answer.WentTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cover_of_the_own_guidebook_carries_the_code()
    {
        var (school, pair) = await IntroducedAsync();
        var code = ShortCode.Of(pair.Partnership.PublicId);

        Assert.Contains(code, (await (await app.BrowserOfAsync(pair.Walt)).OpenAsync("/guidebook/print")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(code, (await (await school.PrincipalBrowserAsync()).OpenAsync("/guidebook/print")).Text, StringComparison.Ordinal);
        Assert.Contains("stands on your letter", (await app.BrowserOfNobody().OpenAsync("/guidebook/print")).Text, StringComparison.Ordinal);
    }

    private async Task<(SchoolInTest School, FinalizedPair Pair)> IntroducedAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());
        return (school, pair);
    }
}
