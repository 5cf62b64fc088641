using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Counterpart.App.Access;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

public sealed class HomeTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_teacher_without_a_card_is_asked_for_two_minutes()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.Program.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.CardsDueOn, new DateOnly(2026, 8, 7))));
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));

        var answer = await browser.OpenAsync("/home");

        Assert.Contains("Monday, August 3", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Two minutes: your card", answer.Text, StringComparison.Ordinal);
        Assert.Contains("by August 7, 2026", answer.Text, StringComparison.Ordinal);
        Assert.Equal("/card", answer.Page.QuerySelector<IHtmlAnchorElement>(".next a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_teacher_whose_card_is_in_has_nothing_to_do_whatever_was_finalized()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        await CardAsync(school, teacher);

        var answer = await (await app.BrowserOfAsync(teacher)).OpenAsync("/home");

        Assert.Contains("Your principal is finalizing partners. Nothing to do.", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Page.QuerySelector(".next a"));
    }

    [Fact]
    public async Task Not_this_year_is_respected_without_a_question()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        await app.SaveAsync(new Participation
        {
            PersonId = teacher.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Answer = TakingPart.NotThisYear, ChangedAt = Clock.Start,
        });

        var answer = await (await app.BrowserOfAsync(teacher)).OpenAsync("/home");

        Assert.Contains("You are not taking part this year. Nobody asks why.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_principal_starts_with_people_and_then_counts_cards()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        Assert.Contains("Start with your teachers", (await browser.OpenAsync("/home")).Text, StringComparison.Ordinal);
        await CardAsync(school, await school.PersonAsync("Ana Ortiz"));
        await school.PersonAsync("Walt Greer");

        Assert.Contains("1 of 2 cards are in", (await browser.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_that_does_not_take_part_is_told_whom_to_ask()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.Program.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.OptedOutOn, new DateOnly(2026, 7, 2))));

        Assert.Contains("not taking part this year", (await (await school.PrincipalBrowserAsync()).OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Contains("not taking part this year", (await (await app.BrowserOfAsync(await school.PersonAsync("Ana"))).OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assistant_principal_sees_the_places_that_were_ticked()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var nothing = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal));
        var files = await app.BrowserOfAsync(await school.PersonAsync("Nia Ford", Role.AssistantPrincipal, delegations: May.ImportFiles));

        Assert.Contains("Nothing is handed to you yet", (await nothing.OpenAsync("/home")).Text, StringComparison.Ordinal);
        var places = (await files.OpenAsync("/home")).Page.QuerySelectorAll<IHtmlAnchorElement>(".tile").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/school/imports", "/school/acts", "/about/ipi"], places);
    }

    private Task<Card> CardAsync(SchoolInTest school, Person person) => app.SaveAsync(new Card
    {
        PersonId = person.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
        SealedAnswers = [1], AnsweredAt = Clock.Start, CameBy = CardCameBy.OwnScreen, EnteredById = person.Id,
    });
}
