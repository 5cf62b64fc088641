using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.People;

public sealed class AddTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Add = "Add this teacher";

    [Fact]
    public async Task A_teacher_is_added_by_hand_and_nothing_is_sent()
    {
        var (school, browser) = await OpenAsync();

        var answer = await browser.PressAsync(Add, ("Name", "  Nia   Ford "), ("Email", "Nia.Ford@Example.org"), ("Grades", "6-7"), ("Subjects", "Math, Science"), ("Room", "204"));

        Assert.Equal("Nia Ford is on the list. Nothing is sent.", answer.Says);
        var person = await app.WithDbAsync(db => db.People.Include(p => p.Positions).SingleAsync(p => p.Email == "nia.ford@example.org"));
        var position = Assert.Single(person.Positions);
        Assert.Equal((Role.Teacher, "6 7", "Math Science", "204", new DateOnly(2026, 8, 3)), (position.Role, string.Join(' ', position.Grades), string.Join(' ', position.Subjects), position.Room, position.StartsOn));
        Assert.Equal(school.School.Id, position.SchoolId);
        Assert.Equal(["Renee Holt > Nia Ford: teacher"], await app.AuditAsync(school, "person.added"));
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays()
    {
        var (_, browser) = await OpenAsync();

        var answer = await browser.PressAsync(Add, ("Name", " "), ("Email", "nia.ford@"), ("Room", "204"), ("First day here", "soon"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Enter the name as colleagues say it", answer.Page.QuerySelector("#Form_Name_error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Enter an email address", answer.Page.QuerySelector("#Form_Email_error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Enter the first day", answer.Page.QuerySelector("#Form_StartsOn_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nia.ford@", answer.Page.QuerySelector("#Form_Email")!.GetAttribute("value"));
        Assert.Equal("204", answer.Page.QuerySelector("#Form_Room")!.GetAttribute("value"));
        Assert.Equal(3, answer.Page.QuerySelectorAll(".errors a").Length);
    }

    [Fact]
    public async Task An_address_in_use_is_named_only_when_the_person_is_ours()
    {
        var (school, browser) = await OpenAsync();
        var ours = await school.PersonAsync("Ana Ortiz");
        var theirs = await (await SchoolInTest.MakeAsync(app)).PersonAsync("Secret Stranger");

        var one = await browser.PressAsync(Add, ("Name", "A"), ("Email", ours.Email!));
        Assert.Contains("Ana Ortiz has this address and is on your list already", one.Text, StringComparison.Ordinal);
        var two = await browser.PressAsync(Add, ("Name", "A"), ("Email", theirs.Email!));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, two.Status);
        Assert.Contains("Somebody already has this address.", two.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", two.Text, StringComparison.Ordinal);
        Assert.Empty(await app.AuditAsync(school, "person.added"));
    }

    [Fact]
    public async Task Only_the_principal_adds_an_assistant_who_then_may_do_nothing()
    {
        var (school, browser) = await OpenAsync();
        await browser.OpenAsync("/school/people/add?as=assistant");

        var answer = await browser.PressAsync("Add and choose duties", ("Name", "Dana Reed"));

        Assert.Contains("What Dana Reed may do", answer.Text, StringComparison.Ordinal);
        var position = await app.WithDbAsync(db => db.Positions.SingleAsync(p => p.SchoolId == school.School.Id && p.Role == Role.AssistantPrincipal));
        Assert.Empty(position.Delegations);
        var delegated = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.ManagePeople));
        Assert.Equal(HttpStatusCode.NotFound, (await delegated.OpenAsync("/school/people/add?as=assistant")).Status);
        await delegated.OpenAsync("/school/people/add");
        Assert.Equal(HttpStatusCode.NotFound, (await delegated.PostAsync("/school/people/add?as=assistant", ("Form.Name", "X"), ("Form.StartsOn", "2026-08-03"))).Status);
    }

    [Fact]
    public async Task A_teacher_may_not_add_anybody()
    {
        var (school, _) = await OpenAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"))).OpenAsync("/school/people/add")).Status);
    }

    private async Task<(SchoolInTest School, Browser Browser)> OpenAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/people/add");
        return (school, browser);
    }
}
