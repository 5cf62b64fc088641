using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Audit;

public sealed class AuditTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_operator_sees_acts_of_the_own_state_without_words_or_details()
    {
        var (mine, theirs) = (await SchoolInTest.MakeAsync(app), await SchoolInTest.MakeAsync(app));
        var ana = await mine.PersonAsync("Ana Ortiz");
        await Looking.AtAsync(app, mine, mine.Principal, Purpose.ReviewBoard, ana);
        var stranger = await theirs.PersonAsync("Nora Stranger", Role.Principal);
        await Looking.AtAsync(app, theirs, stranger, Purpose.ReviewBoard, await theirs.PersonAsync("Walt Greer"));
        var browser = await app.BrowserOfAsync(await mine.PersonAsync("Sam Ito", Role.Operator));

        var answer = await browser.OpenAsync("/ops/audit");

        Assert.Contains("words.viewed (review board)", answer.Text, StringComparison.Ordinal);
        Assert.Contains("session.started", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ortiz", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Stranger", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("own device", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_entries_are_a_page_away()
    {
        var school = await SchoolInTest.MakeAsync(app);
        for (var i = 0; i < 101; i++)
        {
            await Looking.AtAsync(app, school, school.Principal, Purpose.Letters, school.Principal);
        }

        var browser = await app.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));
        Assert.Equal(100, (await browser.OpenAsync("/ops/audit")).Page.QuerySelectorAll("tbody tr").Length);

        Assert.Equal(2, (await browser.FollowAsync("Older")).Page.QuerySelectorAll("tbody tr").Length);
    }
}
