using System.Net;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

public sealed class AccessibilityTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Anybody_can_read_it_without_signing_in()
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/accessibility");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("Accessibility", answer.Page.Title, StringComparison.Ordinal);
        Assert.Contains("level AA", answer.Text, StringComparison.Ordinal);
    }
}
