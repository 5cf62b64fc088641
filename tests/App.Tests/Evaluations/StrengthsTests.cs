using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Rosters;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Evaluations;

public sealed class StrengthsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Cards_and_results_become_marks_by_indicator_under_a_finding_in_words()
    {
        var (school, browser) = await MapAsync();

        var answer = await browser.OpenAsync("/school/strengths");

        Assert.Contains("Questioning is where most people would like a partner. One can share it.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("3 teachers with results or a card.", answer.Text, StringComparison.Ordinal);
        var row = answer.Page.QuerySelectorAll("tr").First(r => r.TextContent.Contains("Questioning", StringComparison.Ordinal));
        Assert.Equal((1, 2), (row.QuerySelectorAll(".dots--share i").Length, row.QuerySelectorAll(".dots--grow i").Length));
        Assert.DoesNotContain("Ana Ortiz", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await app.AuditAsync(school.School, "words.viewed"));
    }

    [Fact]
    public async Task Names_of_one_indicator_stand_by_grade_on_screen_and_the_view_is_recorded_with_everybody()
    {
        var (school, browser) = await MapAsync();
        await browser.OpenAsync("/school/strengths");

        var answer = await browser.FollowAsync("Questioning");

        Assert.Contains("1 can share Grade 8Walt Greer", answer.Text, StringComparison.Ordinal);
        Assert.Contains("2 could grow Grade 7Ana Ortiz Across gradesTom Reyes", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Page.QuerySelector("section.screen-only #names"));
        Assert.Contains("Names by indicator are never printed.", answer.Page.QuerySelector("main .print-only")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Renee Holt > Walt Greer, Ana Ortiz, Tom Reyes: strengths by indicator"], await app.AuditAsync(school.School, "words.viewed"));
    }

    [Fact]
    public async Task Hidden_names_leave_grades_and_counts_and_no_record()
    {
        var (school, browser) = await MapAsync();
        await browser.OpenAsync("/school/strengths?indicator=QU&names=hidden");

        Assert.Contains("1 can share Grade 81 person", browser.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt Greer", browser.Now.Html, StringComparison.Ordinal);
        Assert.Empty(await app.AuditAsync(school.School, "words.viewed"));
        Assert.Contains("Walt Greer", (await browser.FollowAsync("Show names")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_this_year_leaves_no_mark()
    {
        var (school, browser) = await MapAsync();
        var walt = school.Walt.PublicId;
        await browser.OpenAsync($"/school/people/{walt:N}");
        await browser.PressAsync("Save the answer", ("Not this year", "on"));

        var answer = await browser.OpenAsync("/school/strengths?indicator=QU");

        Assert.DoesNotContain("Walt Greer", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody offers to share it.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_principal_knows_counts_as_something_to_share()
    {
        var (school, browser) = await MapAsync();
        await app.SaveAsync(new KnownStrength
        {
            PublicId = PublicId.New(),
            PersonId = school.Ana.Id,
            SchoolId = school.School.School.Id,
            DistrictId = school.School.District.Id,
            SchoolYearId = school.School.Year.Id,
            SealedNote = app.Vault.Seal(Purpose.Knowledge, new KnownStrengthNote("TCK", "runs our stations")),
            ById = school.School.Principal.Id,
            At = Clock.Start,
        });

        var answer = await browser.OpenAsync("/school/strengths?indicator=TCK");

        Assert.Contains("1 can share Grade 7Ana Ortiz", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("stations", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_without_cards_and_results_is_told_what_will_stand_there()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/strengths");

        Assert.Contains("Nobody's strengths are known yet", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Cards alone are enough.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_principal_and_delegates_for_words_may_look_and_only_at_their_school()
    {
        var (school, browser) = await MapAsync();
        var other = await SchoolInTest.MakeAsync(app);
        var people = await app.BrowserOfAsync(await school.School.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.ManagePeople));
        var words = await app.BrowserOfAsync(await school.School.PersonAsync("Dana Reed", Role.AssistantPrincipal, delegations: May.ReadWords));

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(school.Ana)).OpenAsync("/school/strengths")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await people.OpenAsync("/school/strengths")).Status);
        Assert.Contains("Walt Greer", (await words.OpenAsync("/school/strengths?indicator=QU")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt Greer", (await (await other.PrincipalBrowserAsync()).OpenAsync("/school/strengths?indicator=QU")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/school/strengths?indicator=NOPE")).Status);
        Assert.Contains("You and Dana Reed can open names.", (await browser.OpenAsync("/school/strengths?indicator=QU")).Text, StringComparison.Ordinal);
    }

    /// <summary>Ana (7) asks for Questioning on a card, Tom (several grades) could grow in it by results, Walt (8) can share it by results.</summary>
    private async Task<(MappedSchool School, Browser Browser)> MapAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz", grades: "7");
        var walt = await school.PersonAsync("Walt Greer", grades: "8");
        var tom = await school.PersonAsync("Tom Reyes", grades: "7;8");
        await school.ResultsAsync(app, walt, ("QU", 4500));
        await school.ResultsAsync(app, tom, ("QU", 2500));
        var hers = await app.BrowserOfAsync(ana);
        await hers.OpenAsync("/card");
        await hers.PressAsync("Send my card", ("work on: Questioning", "on"));
        return (new MappedSchool(school, ana, walt), await school.PrincipalBrowserAsync());
    }

    private sealed record MappedSchool(SchoolInTest School, Person Ana, Person Walt);
}
