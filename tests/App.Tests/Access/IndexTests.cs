using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

public sealed class IndexTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_first_page_says_what_this_is_and_leads_in()
    {
        var browser = app.BrowserOfNobody();
        var answer = await browser.OpenAsync("/");

        Assert.Contains("Instructional Partnership Initiative (IPI)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Principal Peer Partnership (P3)", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("demo", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Email address", (await browser.FollowAsync("Sign in")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_in_goes_straight_to_the_own_first_page()
    {
        var school = await SchoolInTest.MakeAsync(app);

        Assert.Equal("/home", (await (await school.PrincipalBrowserAsync()).OpenAsync("/")).WentTo);
    }
}
