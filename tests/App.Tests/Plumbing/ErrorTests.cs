using System.Net;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Plumbing;

public sealed class ErrorTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_address_that_is_nothing_says_so_in_plain_words()
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("There is nothing here", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_carries_the_strict_headers()
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/error/404");

        var policy = Assert.Single(answer.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Response.Headers.CacheControl!.ToString());
    }
}
