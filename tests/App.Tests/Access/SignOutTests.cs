using System.Net;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

public sealed class SignOutTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Signing_out_ends_the_session_and_clears_the_browser()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/settings");

        var answer = await browser.PressOnlyAsync("Sign out");

        Assert.Contains("cookies", answer.Response.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Contains(answer.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("counterpart=;", StringComparison.Ordinal));
        Assert.NotNull(await app.WithDbAsync(db => db.Sessions.Where(s => s.PersonId == school.Principal.Id).Select(s => s.EndedAt).SingleAsync()));
        Assert.Contains("You are signed out", (await browser.OpenAsync(answer.WentTo!)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await browser.OpenAsync("/settings")).Status);
    }

    [Fact]
    public async Task A_cookie_kept_from_before_opens_nothing()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var secret = await app.ActAsync<App.Access.StartSession, byte[]>(s => s.ExecuteAsync(new(school.Principal.Id, "Renee Holt"), true, "test", CancellationToken.None));
        var browser = app.BrowserWith(Convert.ToHexString(secret));
        await browser.OpenAsync("/settings");
        await browser.PressOnlyAsync("Sign out");

        Assert.Equal(HttpStatusCode.Found, (await app.BrowserWith(Convert.ToHexString(secret)).OpenAsync("/settings")).Status);
    }

    [Fact]
    public async Task Opening_the_address_only_asks()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/sign-out");

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/settings")).Status);
    }
}
