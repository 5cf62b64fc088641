using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.OnePerson;

public sealed class DutiesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_principal_ticks_duties_and_they_hold_from_the_next_page()
    {
        var (school, dana, browser) = await OpenAsync();
        var hers = await app.BrowserOfAsync(dana);
        Assert.Equal(HttpStatusCode.Forbidden, (await hers.OpenAsync("/school/people")).Status);

        var answer = await browser.PressAsync("Save what Dana may do", ("Keep the list of people", "on"), ("Set rules for pairs", "on"));

        Assert.Equal("Dana Reed may now keep the list of people and set rules for pairs.", answer.Says);
        Assert.Equal(HttpStatusCode.OK, (await hers.OpenAsync("/school/people")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await hers.OpenAsync("/school/strengths")).Status);
        Assert.Equal([$"Renee Holt > Dana Reed: {May.ManagePeople}, {May.SetRules}"], await app.AuditAsync(school, "duties.changed"));
    }

    [Fact]
    public async Task Every_duty_a_principal_may_hand_over_is_on_the_page_and_nothing_else_is_taken()
    {
        var (_, dana, browser) = await OpenAsync();
        Assert.Equal(May.Delegable.Count, browser.Now.Page.QuerySelectorAll("input[name=Ticks]").Length);

        var answer = await browser.PostAsync(Path(dana), ("Ticks", May.Delegate), ("Version", "0"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Empty(await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == dana.Id).Select(p => p.Delegations).SingleAsync()));
    }

    [Fact]
    public async Task Ticks_somebody_else_saved_are_not_overwritten_unseen()
    {
        var (school, dana, browser) = await OpenAsync();
        var other = await school.PrincipalBrowserAsync();
        await other.OpenAsync(Path(dana));
        await other.PressAsync("Save what Dana may do", ("Set rules for pairs", "on"));

        var answer = await browser.PressAsync("Save what Dana may do", ("Keep the list of people", "on"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
    }

    [Fact]
    public async Task Only_an_assistant_of_the_own_school_has_duties_and_only_the_principal_gives_them()
    {
        var (school, dana, browser) = await OpenAsync();
        var ana = await school.PersonAsync("Ana Ortiz");
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        var delegated = await app.BrowserOfAsync(await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: [.. May.Delegable]));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Path(ana))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Path(dana))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await delegated.OpenAsync(Path(dana))).Status);
    }

    private static string Path(Person person) => $"/school/people/{person.PublicId:N}/duties";

    private async Task<(SchoolInTest School, Person Dana, Browser Browser)> OpenAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var dana = await school.PersonAsync("Dana Reed", Role.AssistantPrincipal);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(Path(dana));
        return (school, dana, browser);
    }
}
