using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

public sealed class PrivacyTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Anybody_can_read_who_sees_what_without_signing_in()
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/privacy");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("School records can be requested under state law", answer.Text, StringComparison.Ordinal);
        Assert.Equal(PrivacyModel.Rows.Count, answer.Page.QuerySelectorAll("tbody tr").Length);
        Assert.All(PrivacyModel.Rows, row => Assert.Equal(6, row.Cells.Length));
    }

    [Fact]
    public async Task It_promises_nothing_it_cannot_keep()
    {
        var text = (await app.BrowserOfNobody().OpenAsync("/privacy")).Text;

        Assert.DoesNotContain("private", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("confidential", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("never seen", text, StringComparison.OrdinalIgnoreCase);
    }
}
