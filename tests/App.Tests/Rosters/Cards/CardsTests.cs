using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.Cards;

public sealed class CardsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_list_says_who_has_answered_and_never_what()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        var hers = await app.BrowserOfAsync(ana);
        await hers.OpenAsync("/card");
        await hers.PressAsync("Send my card", ("share: Questioning", "on"));
        var browser = await school.PrincipalBrowserAsync();

        var answer = await browser.OpenAsync("/school/cards");

        Assert.Contains("1 of 2 have answered.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Aug 3, on their own screen", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await app.AuditAsync(school, "words.viewed"));
        Assert.DoesNotContain("Ana Ortiz", (await browser.OpenAsync("/school/cards?show=missing")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt Greer", (await browser.OpenAsync("/school/cards?show=in")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_this_year_counts_as_an_answer_and_is_not_named_on_the_list()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        var hers = await app.BrowserOfAsync(ana);
        await hers.OpenAsync("/card");
        await hers.PressAsync("Send my card", ("Not this year", "on"));

        var answer = await (await school.PrincipalBrowserAsync()).OpenAsync("/school/cards");

        Assert.Contains("All 1 have answered.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Has answered", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_due_date_is_saved_and_recorded_and_a_past_one_refused()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/cards");

        var refused = await browser.PressAsync("Save the date", ("Due", "2026-08-02"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("That day has passed.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("2026-08-02", refused.Page.QuerySelector("#DueOn")!.GetAttribute("value"));
        var answer = await browser.PressAsync("Save the date", ("Due", "8/7/2026"));

        Assert.Equal("Cards are due Fri, Aug 7. It stands on each card; nothing is sent.", answer.Says);
        Assert.Equal(new DateOnly(2026, 8, 7), await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.Program.Id).Select(p => p.CardsDueOn).SingleAsync()));
        Assert.Equal(["Renee Holt > : August 7, 2026"], await app.AuditAsync(school, "cards.due-set"));
        Assert.Equal(0, await app.WithDbAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Chosen_cards_are_printed_through_the_list()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/cards");

        var answer = await browser.PressAsync("Print the chosen cards", ("Print the card of Walt Greer", "on"));

        Assert.Contains("Walt Greer", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ortiz", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_school_is_told_where_to_begin_and_a_teacher_may_not_look()
    {
        var school = await SchoolInTest.MakeAsync(app);
        Assert.Contains("Nobody to ask yet", (await (await school.PrincipalBrowserAsync()).OpenAsync("/school/cards")).Text, StringComparison.Ordinal);

        var teacher = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));
        var assistant = await app.BrowserOfAsync(await school.PersonAsync("Dana Reed", Role.AssistantPrincipal, delegations: May.ReadWords));

        Assert.Equal(HttpStatusCode.Forbidden, (await teacher.OpenAsync("/school/cards")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await assistant.OpenAsync("/school/cards")).Status);
    }
}
