using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.OnePerson;

public sealed class PeopleTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Details_are_changed_through_the_form_and_the_audit_says_which()
    {
        var (school, ana, browser) = await OpenAsync();
        await school.PersonAsync("Walt Greer");
        await browser.OpenAsync(Path(ana));

        var answer = await browser.PressAsync("Save details", ("Name", "Ana Ortiz-Lee"), ("Grades", "7, 8"), ("Room", "120"), ("Observer of record", "Walt Greer"), ("Manager", "Renee Holt"));

        Assert.Equal("Saved: name, grades, room, manager and observer of Ana Ortiz-Lee.", answer.Says);
        var position = await app.WithDbAsync(db => db.Positions.Include(p => p.Person).SingleAsync(p => p.PersonId == ana.Id));
        Assert.Equal(("Ana Ortiz-Lee", "7 8", "120", school.Principal.Id), (position.Person!.Name, string.Join(' ', position.Grades), position.Room, position.ManagerId!.Value));
        Assert.Equal(1, position.Person.Version);
        Assert.Equal(["Renee Holt > Ana Ortiz-Lee: name, grades, room, manager, observer"], await app.AuditAsync(school, "person.changed"));
    }

    [Fact]
    public async Task A_last_day_takes_a_person_off_the_lists_and_an_empty_one_brings_them_back()
    {
        var (_, ana, browser) = await OpenAsync();

        var gone = await browser.PressAsync("Save details", ("Last day here", "2026-07-31"));
        Assert.Equal("Ana Ortiz is here until July 31, 2026. To undo, empty the last day.", gone.Says);
        Assert.DoesNotContain("Ana Ortiz", gone.Page.QuerySelector("table.rows--people")?.TextContent ?? "", StringComparison.Ordinal);
        await browser.OpenAsync(Path(ana));
        var back = await browser.PressAsync("Save details", ("Last day here", ""));

        Assert.Equal("Saved: last day of Ana Ortiz.", back.Says);
        Assert.Contains("Ana Ortiz", back.Page.QuerySelector("table.rows--people")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_beside_its_field()
    {
        var (_, ana, browser) = await OpenAsync();

        var answer = await browser.PressAsync("Save details", ("Name", ""), ("Email", "no address"), ("First day here", "2026-09-01"), ("Last day here", "2026-08-01"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Page.QuerySelector("#Form_Name_error"));
        Assert.NotNull(answer.Page.QuerySelector("#Form_Email_error"));
        Assert.Contains("The last day is before the first day.", answer.Page.QuerySelector("#Form_EndsOn_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ana Ortiz", await app.WithDbAsync(db => db.People.Where(p => p.Id == ana.Id).Select(p => p.Name).SingleAsync()));
    }

    [Fact]
    public async Task Two_leaders_do_not_undo_each_others_changes_unseen()
    {
        var (school, ana, browser) = await OpenAsync();
        var other = await school.PrincipalBrowserAsync();
        await other.OpenAsync(Path(ana));
        await other.PressAsync("Save details", ("Room", "120"));

        var answer = await browser.PressAsync("Save details", ("Room", "300"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Saved by somebody else: 120", answer.Text, StringComparison.Ordinal);
        Assert.Equal("300", answer.Page.QuerySelector("#Form_Room")!.GetAttribute("value"));
        await browser.PressAsync("Save mine");
        Assert.Equal("300", await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == ana.Id).Select(p => p.Room).SingleAsync()));
    }

    [Theory]
    [InlineData("Yes", TakingPart.Yes, "Ana Ortiz takes part this year.")]
    [InlineData("Not this year", TakingPart.NotThisYear, "Ana Ortiz does not take part this year. No reason is kept, and colleagues are not told.")]
    public async Task What_a_person_said_is_written_down_without_a_reason(string choice, TakingPart expected, string says)
    {
        var (school, ana, browser) = await OpenAsync();

        var answer = await browser.PressAsync("Save the answer", (choice, "on"));

        Assert.Equal(says, answer.Says);
        Assert.Equal(expected, await app.AnswerOfAsync(ana));
        Assert.Equal(["Renee Holt > Ana Ortiz: by a leader"], await app.AuditAsync(school, "participation.changed"));
    }

    [Fact]
    public async Task An_address_of_somebody_who_leads_or_works_elsewhere_is_not_a_leaders_to_change()
    {
        var (school, ana, browser) = await OpenAsync();
        await app.SaveAsync(new Position { PersonId = ana.Id, Role = Role.StateLead, StateId = school.District.StateId, StartsOn = new(2026, 7, 1) });
        await browser.OpenAsync(Path(ana));

        var answer = await browser.PressAsync("Save details", ("Email", "mine@example.org"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Only the person or your program contact can change the address.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(ana.Email, await app.WithDbAsync(db => db.People.Where(p => p.Id == ana.Id).Select(p => p.Email).SingleAsync()));
    }

    [Fact]
    public async Task A_delegate_works_on_teachers_only()
    {
        var (school, ana, _) = await OpenAsync();
        var dana = await school.PersonAsync("Dana Reed", Role.AssistantPrincipal);
        var marcus = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.ManagePeople));

        Assert.Equal(HttpStatusCode.OK, (await marcus.OpenAsync(Path(ana))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await marcus.OpenAsync(Path(dana))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await marcus.OpenAsync(Path(school.Principal))).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await school.PrincipalBrowserAsync()).OpenAsync(Path(dana))).Status);
    }

    [Fact]
    public async Task A_strangers_person_is_not_there_for_any_form()
    {
        var (_, ana, _) = await OpenAsync();
        var other = await SchoolInTest.MakeAsync(app);
        var browser = await other.PrincipalBrowserAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Path(ana))).Status);
        await browser.OpenAsync("/school/people/add");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Path(ana), ("Form.Name", "X"), ("Form.StartsOn", "2026-08-03"))).Status);
        await browser.OpenAsync("/school/people/add");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Path(ana) + "?handler=TakingPart", ("answer", "Yes"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.BrowserOfAsync(ana)).OpenAsync(Path(ana))).Status);
        Assert.Equal(TakingPart.NoAnswerYet, await app.AnswerOfAsync(ana));
    }

    [Fact]
    public async Task The_page_says_counts_and_last_years_partner_and_no_word_about_the_person()
    {
        var (school, ana, browser) = await OpenAsync();
        await school.PartnersLastYearAsync(app, ana, await school.PersonAsync("Rosa Lind"));
        await school.ResultsAsync(app, ana, ("QU", 4500), ("TH", 2000));

        var answer = await browser.OpenAsync(Path(ana));

        Assert.Contains("2 indicators read. Values are never shown.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Partner last yearRosa Lind", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("growth area", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static string Path(Person person) => $"/school/people/{person.PublicId:N}";

    private async Task<(SchoolInTest School, Person Ana, Browser Browser)> OpenAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(Path(ana));
        return (school, ana, browser);
    }
}
