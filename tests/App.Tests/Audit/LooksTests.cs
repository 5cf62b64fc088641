using Counterpart.App.Data;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Audit;

public sealed class LooksTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_person_reads_who_looked_when_and_why()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var (ana, walt) = (await school.PersonAsync("Ana Ortiz"), await school.PersonAsync("Walt Greer"));
        await Looking.AtAsync(app, school, school.Principal, Purpose.ReviewBoard, ana, walt);
        await Looking.AtAsync(app, school, school.Principal, Purpose.ReviewBoard, ana);
        await Looking.AtAsync(app, school, school.Principal, Purpose.Cards, walt);

        var answer = await (await app.BrowserOfAsync(ana)).OpenAsync("/looks");

        var rows = answer.Page.QuerySelectorAll("tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains("Aug 3, 9:14 a.m. CT", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Renee Holt read reasons in words, to review partners.", rows[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_oneself_is_not_told()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        await Looking.AtAsync(app, school, ana, Purpose.OwnWords, ana);

        Assert.Contains("Nobody has looked at words about you", (await (await app.BrowserOfAsync(ana)).OpenAsync("/looks")).Text, StringComparison.Ordinal);
    }
}
