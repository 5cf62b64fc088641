using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Programs.Directory;

public sealed class DirectoryTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_empty_list_says_so_and_whom_to_ask()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var page = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/directory");

        Assert.Equal("Nobody is on the list yet", page.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("ask your program contact", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_principal_who_joins_is_found_by_principals_of_the_state_and_by_nobody_elsewhere()
    {
        var (school, elsewhere) = (await SchoolInTest.MakeAsync(app), await SchoolInTest.MakeAsync(app));
        var neighbor = await school.NeighborAsync();

        Assert.StartsWith("You are on the list.", (await JoinAsync(school, " 615-555-0134 ", "After 3:30")).Says, StringComparison.Ordinal);

        var seen = await (await neighbor.PrincipalBrowserAsync()).OpenAsync("/school/directory");
        var row = Assert.Single(seen.Page.QuerySelectorAll("tbody tr")).TextContent;
        Assert.All([school.Principal.Name, school.School.Name, school.District.Name, "middle", "up to 25 teachers", "Jun 2026", "615-555-0134", "After 3:30"], words => Assert.Contains(words, row, StringComparison.Ordinal));
        Assert.DoesNotContain("615-555-0134", (await (await elsewhere.PrincipalBrowserAsync()).OpenAsync("/school/directory")).Text, StringComparison.Ordinal);
        Assert.Equal([school.Principal.Id], await SubjectsAsync("directory.joined", school));
    }

    [Fact]
    public async Task Leaving_takes_the_row_off_the_list_and_out_of_the_database_at_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var neighbor = await school.NeighborAsync();
        await JoinAsync(school, "renee@example.org");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/directory");

        Assert.StartsWith("You are off the list.", (await browser.PressAsync("Take me off the list")).Says, StringComparison.Ordinal);

        Assert.DoesNotContain("renee@example.org", (await (await neighbor.PrincipalBrowserAsync()).OpenAsync("/school/directory")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.WillingPrincipals.CountAsync(w => w.PersonId == school.Principal.Id)));
        Assert.Equal([school.Principal.Id], await SubjectsAsync("directory.left", school));
    }

    [Fact]
    public async Task What_was_typed_is_changed_in_place()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await JoinAsync(school, "615-555-0134");

        Assert.StartsWith("Changed.", (await JoinAsync(school, "615-555-0199", button: "Save")).Says, StringComparison.Ordinal);
        Assert.Equal("615-555-0199", await app.WithDbAsync(db => db.WillingPrincipals.Where(w => w.PersonId == school.Principal.Id).Select(w => w.Reach).SingleAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("call the office")]
    [InlineData("ext. 12")]
    public async Task Without_a_number_or_an_address_nobody_could_call_and_it_is_refused(string reach)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var refused = await JoinAsync(school, reach, "Mondays");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Type a phone number", refused.Page.QuerySelector(".field__error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Mondays", 0), (refused.Page.QuerySelector<IHtmlInputElement>("#Hours")!.Value, await app.WithDbAsync(db => db.WillingPrincipals.CountAsync(w => w.SchoolId == school.School.Id))));
    }

    [Theory]
    [InlineData("Grades", "middle", true)]
    [InlineData("Grades", "high", false)]
    [InlineData("Size", "up to 25 teachers", true)]
    [InlineData("Size", "more than 50 teachers", false)]
    public async Task The_list_is_narrowed_by_grades_and_by_size(string field, string choice, bool shown)
    {
        var school = await SchoolInTest.MakeAsync(app);
        await JoinAsync(school, "615-555-0134");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/directory");

        var page = await browser.PressAsync("Show", (field, choice));

        Assert.Equal(shown, page.Page.QuerySelectorAll("tbody tr").Length == 1);
        Assert.Equal(!shown, page.Text.Contains("Nobody on the list leads a school like that", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_no_longer_leads_the_school_or_whose_school_left_is_not_listed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var (moved, left) = (await school.NeighborAsync(), await school.NeighborAsync());
        await JoinAsync(moved, "615-555-0111");
        await JoinAsync(left, "615-555-0122");
        await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == moved.Principal.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndsOn, new DateOnly(2026, 7, 1))));
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == left.Program.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.OptedOutOn, new DateOnly(2026, 7, 2))));

        Assert.Equal("Nobody is on the list yet", (await (await school.PrincipalBrowserAsync()).OpenAsync("/school/directory")).Page.QuerySelector("h1")!.TextContent);
        var browser = await left.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/directory");
        Assert.Contains("does not take part this year", (await browser.PressAsync("Save", ("How to reach", "615-555-0133"))).Text, StringComparison.Ordinal);
        Assert.StartsWith("You are off the list.", (await browser.PressAsync("Take me off the list")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_one_link_away_from_setting_up()
    {
        var browser = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        await browser.OpenAsync("/school");

        Assert.Equal("/school/directory", (await browser.FollowAsync("Find one to call")).Path);
    }

    private static async Task<Answer> JoinAsync(SchoolInTest school, string reach, string hours = "", string button = "Put me on the list")
    {
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/directory");
        return await browser.PressAsync(button, ("How to reach", reach), ("When it suits", hours));
    }

    private Task<List<long>> SubjectsAsync(string action, SchoolInTest school) => app.WithDbAsync(db =>
        db.Audit.Where(a => a.Action == action && a.SchoolId == school.School.Id).SelectMany(a => a.Subjects.Select(s => s.PersonId)).ToListAsync());
}
