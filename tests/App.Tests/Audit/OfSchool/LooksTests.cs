using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Audit.OfSchool;

public sealed class LooksTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_principal_reads_the_looks_of_the_own_school_and_no_other()
    {
        var (mine, theirs) = (await SchoolInTest.MakeAsync(app), await SchoolInTest.MakeAsync(app));
        var marcus = await mine.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [.. May.Delegable]);
        await Looking.AtAsync(app, mine, marcus, Purpose.Strengths, await mine.PersonAsync("Ana Ortiz"));
        await Looking.AtAsync(app, theirs, theirs.Principal, Purpose.Letters, await theirs.PersonAsync("Walt Greer"));

        var answer = await (await mine.PrincipalBrowserAsync()).OpenAsync("/school/looks");

        Assert.Contains("Marcus Webb opened names by indicator", answer.Text, StringComparison.Ordinal);
        Assert.Contains("(1 person)", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("letters", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(marcus)).OpenAsync("/school/looks")).Status);
    }
}
