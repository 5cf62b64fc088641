using Counterpart.App.Data;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns;

public sealed class ConferencesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Each_introduced_teacher_has_three_questions_and_the_agreed_focus_and_the_view_is_recorded()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var principal = await school.PrincipalBrowserAsync();
        await pair.IntroduceAsync(principal);

        var page = await principal.OpenAsync("/school/conferences");

        Assert.Equal(2, page.Page.QuerySelectorAll("section.sheet").Length);
        Assert.Contains("Focus: Lesson Structure and Pacing; Questioning", page.Text, StringComparison.Ordinal);
        foreach (var words in new[] { "What have you tried?", "What changed for students?", "What next for your action plan?", "Action plan for a refinement area" })
        {
            Assert.Equal(3, page.Html.Split(words).Length);
        }

        Assert.Equal(2, await app.WithDbAsync(db => db.Audit.Where(a => a.Purpose == Purpose.Conferences.Name && a.SchoolId == school.School.Id).Select(a => a.Subjects.Count).SingleAsync()));
    }

    [Fact]
    public async Task Without_agreement_the_paper_has_a_line_and_growth_areas_stay_on_the_screen()
    {
        app.Clock.SetTo(Clock.Start);
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var principal = await school.PrincipalBrowserAsync();
        await pair.IntroduceAsync(principal, agree: false);
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync("/card");
        await hers.PressAsync("Send my card", ("work on: Questioning", "on"));

        var page = await principal.OpenAsync("/school/conferences");

        var sheet = page.Page.QuerySelector($"[aria-labelledby=sheet-{pair.Ana.Id}]")!;
        Assert.Contains("Growth areas: Questioning.", sheet.QuerySelector(".screen-only")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", string.Concat(sheet.QuerySelectorAll("p > .print-only, li, h2").Select(e => e.TextContent)), StringComparison.Ordinal);
        Assert.DoesNotContain("Focus:", sheet.TextContent, StringComparison.Ordinal);
    }
}
