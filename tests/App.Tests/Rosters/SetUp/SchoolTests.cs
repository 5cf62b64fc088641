using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Programs;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.SetUp;

public sealed class SchoolTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_empty_school_sees_three_doors_and_the_honest_total()
    {
        var school = await SchoolInTest.MakeAsync(app);

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school");

        Assert.Contains("About 20 minutes here, plus about 5 minutes with each teacher.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("The state loads it|Use your own files|No file at all", string.Join('|', answer.Page.QuerySelectorAll(".tile b").Select(b => b.TextContent)));
        Assert.Equal("1Ask people|2Get your people in|3Match|4Finalize and introduce", string.Join('|', answer.Page.QuerySelectorAll(".tasks h2").Select(b => b.TextContent)));
        Assert.Contains("Cannot start yet", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_row_says_what_is_done_in_counts_and_links_to_its_page()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        await school.ResultsAsync(app, ana, ("QU", 4250));
        var hers = await app.BrowserOfAsync(ana);
        await hers.OpenAsync("/card");
        await hers.PressAsync("Send my card", ("share: Questioning", "on"));

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school");

        Assert.Equal("1 of 2 have answered In progress", Row(answer, "Hand out the two-minute card"));
        Assert.Equal("2 teachers Completed", Row(answer, "Check your teachers"));
        Assert.StartsWith("Read for 1 of 2; values are never shown. Completed", Row(answer, "Bring in last year's indicator results"), StringComparison.Ordinal);
        Assert.Equal("After you finalize. About 5 minutes with each teacher. Cannot start yet", Row(answer, "Talk with teachers and introduce"));
        Assert.Empty(answer.Page.QuerySelectorAll(".tile"));
        Assert.Equal(
            "/school/cards /school/people /school/imports /school/bells /school/strengths /school/matches/rules /school/matches /school/expectations",
            string.Join(' ', answer.Page.QuerySelectorAll(".tasks a").Select(a => a.GetAttribute("href"))));
        Assert.DoesNotContain("Ana", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_optional_step_is_marked_done_and_opened_again()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school");

        var done = await browser.PressAsync("Mark done: Set rules for your school");
        Assert.Contains("Completed", Row(done, "Set rules for your school"), StringComparison.Ordinal);
        Assert.Equal(["Renee Holt > : rules"], await app.AuditAsync(school, "step.done"));
        var open = await browser.PressAsync("Open again: Set rules for your school");

        Assert.Contains("Optional", Row(open, "Set rules for your school"), StringComparison.Ordinal);
        Assert.Empty(await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.Program.Id).Select(p => p.StepsDone).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/school?handler=Done", ("step", "finalize"))).Status);
    }

    [Fact]
    public async Task The_row_about_introducing_counts_conversations_and_introductions()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await (await FinalizedPair.MakeAsync(app, school)).IntroduceAsync(browser);
        await FinalizedPair.MakeAsync(app, school);

        Assert.Equal("2 of 4 talked with, 1 of 2 pairs introduced In progress", Row(await browser.OpenAsync("/school"), "Talk with teachers and introduce"));
    }

    [Fact]
    public async Task A_school_outside_the_program_is_told_whom_to_ask()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.WithDbAsync(async db =>
        {
            await db.Programs.Where(p => p.StateId == school.District.StateId && p.Kind == ProgramKind.Ipi).ExecuteUpdateAsync(u => u.SetProperty(p => p.Contact, "Pat Simmons, 615-555-0100"));
            return await db.ProgramSchools.Where(p => p.Id == school.Program.Id).ExecuteDeleteAsync();
        });
        var browser = await school.PrincipalBrowserAsync();

        var answer = await browser.OpenAsync("/school");

        Assert.Contains($"{school.School.Name} does not take part in partnerships now.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Pat Simmons, 615-555-0100", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/school/people")).Status);
    }

    [Fact]
    public async Task A_delegate_opens_only_what_was_handed_over_and_a_teacher_nothing()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        var delegated = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.ManagePeople));

        var answer = await delegated.OpenAsync("/school");

        Assert.Equal("/school/cards /school/people /school/bells", string.Join(' ', answer.Page.QuerySelectorAll(".tasks a").Select(a => a.GetAttribute("href"))));
        Assert.Contains("Your principal does this.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(ana)).OpenAsync("/school")).Status);
    }

    private static string Row(Answer answer, string name)
    {
        var row = answer.Page.QuerySelectorAll(".tasks li").First(l => l.FirstElementChild!.TextContent.Trim() == name);
        return string.Join(' ', $"{row.QuerySelector(".tasks__note")!.TextContent} {row.QuerySelector(".tasks__state")!.TextContent}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
