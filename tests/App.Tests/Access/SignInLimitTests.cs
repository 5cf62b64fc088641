using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

public sealed class SignInLimitTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task One_network_address_may_not_try_without_end()
    {
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in");
        for (var i = 0; i < SignInLimit.Forms; i++)
        {
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await browser.PostAsync("/sign-in/code")).Status);
        }

        var answer = await browser.PostAsync("/sign-in/code");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Contains("Wait ten minutes", answer.Text, StringComparison.Ordinal);
        Assert.Equal("600", answer.Response.Headers.GetValues("Retry-After").Single());
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.PostAsync("/sign-in")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/sign-in")).Status);
    }
}
