using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

public sealed class IntroductionsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Before_anybody_is_finalized_the_page_says_what_to_do_first()
    {
        var school = await SchoolInTest.MakeAsync(app);

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("First finalize some partnerships", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partnership_waits_for_each_person_not_talked_with_and_the_view_is_recorded()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/introductions");

        Assert.Contains("waits for Ana and Walt", answer.Text, StringComparison.Ordinal);
        var seen = await app.WithDbAsync(db => db.Audit.Include(a => a.Subjects).SingleAsync(a => a.Action == "words.viewed" && a.SchoolId == school.School.Id));
        Assert.Equal("letters", seen.Purpose);
        Assert.Equal([pair.Ana.Id, pair.Walt.Id], seen.Subjects.Select(s => s.PersonId).Order());
    }

    [Fact]
    public async Task A_teacher_may_not_open_it_and_an_assistant_principal_only_when_ticked()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await app.BrowserOfAsync(await school.PersonAsync("Tom Reyes"));
        var unticked = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal));
        var ticked = await app.BrowserOfAsync(await school.PersonAsync("Ada Reed", Role.AssistantPrincipal, delegations: May.Introduce));

        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.OpenAsync("/school/introductions")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await unticked.OpenAsync("/school/introductions")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ticked.OpenAsync("/school/introductions")).Status);
    }
}
