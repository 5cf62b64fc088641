using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

public sealed class SettingsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_person_sees_the_own_devices_and_signs_another_out()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var here = await school.PrincipalBrowserAsync();
        var there = await app.BrowserOfAsync(school.Principal, isOwnDevice: false);
        await there.OpenAsync("/settings");
        var other = await app.WithDbAsync(db => db.Sessions.Where(s => s.PersonId == school.Principal.Id && !s.IsOwnDevice).Select(s => s.PublicId).SingleAsync());
        var before = await here.OpenAsync("/settings");

        var after = await here.PostAsync("/settings?handler=End", ("device", other.InAddress()));

        Assert.Equal(2, before.Page.QuerySelectorAll(".rows tbody tr").Length);
        Assert.Equal("/settings", after.WentTo);
        Assert.Single((await here.OpenAsync("/settings")).Page.QuerySelectorAll(".rows tbody tr"));
        Assert.Equal(HttpStatusCode.Found, (await there.OpenAsync("/settings")).Status);
    }

    [Fact]
    public async Task Single_keys_on_the_board_are_off_until_turned_on_and_only_for_who_reviews_partners()
    {
        var review = await ReviewSchool.OfFourAsync(app);
        var browser = await review.BoardAsync();
        Assert.DoesNotContain("data-keys=\"on\"", (await browser.OpenAsync("/school/matches")).Html, StringComparison.Ordinal);

        await browser.OpenAsync("/settings");
        await browser.PressAsync("Turn keys on");

        Assert.Contains("data-keys=\"on\"", (await browser.OpenAsync("/school/matches")).Html, StringComparison.Ordinal);
        await browser.OpenAsync("/settings");
        await browser.PressAsync("Turn keys off");
        Assert.DoesNotContain("data-keys=\"on\"", (await browser.OpenAsync("/school/matches")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Turn keys", (await (await app.BrowserOfAsync(review.People["Ana Ortiz"])).OpenAsync("/settings")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_of_somebody_else_is_not_there()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        var theirs = await app.BrowserOfAsync(teacher);
        var device = await app.WithDbAsync(db => db.Sessions.Where(s => s.PersonId == teacher.Id).Select(s => s.PublicId).SingleAsync());
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/settings");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/settings?handler=End", ("device", device.InAddress()))).Status);
        Assert.Equal(HttpStatusCode.OK, (await theirs.OpenAsync("/settings")).Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_takes_hold_at_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var here = await school.PrincipalBrowserAsync();
        var there = await app.BrowserOfAsync(school.Principal);
        await here.OpenAsync("/settings");

        var answer = await here.PressAsync("Sign out everywhere");

        Assert.Contains("You are signed out", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await here.OpenAsync("/settings")).Status);
        Assert.Equal(HttpStatusCode.Found, (await there.OpenAsync("/settings")).Status);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.ActorId == school.Principal.Id && a.Action == "session.ended")));
    }

    [Fact]
    public async Task A_person_with_two_places_chooses_the_one_to_act_in()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.SaveAsync(new Position { PersonId = school.Principal.Id, Role = Role.Teacher, DistrictId = school.District.Id, SchoolId = school.School.Id, StartsOn = new(2026, 7, 1) });
        var browser = await school.PrincipalBrowserAsync();
        var page = await browser.OpenAsync("/settings");
        Assert.Contains("You have 2 places", page.Text, StringComparison.Ordinal);

        var answer = await browser.PressOnlyAsync("Change", ("Act as", $"teacher, {school.School.Name}"));

        Assert.Equal("/home", answer.WentTo);
        var chosen = await app.WithDbAsync(db => db.Sessions.Where(s => s.PersonId == school.Principal.Id).Select(s => s.PositionId).SingleAsync());
        Assert.Equal(Role.Teacher, await app.WithDbAsync(db => db.Positions.Where(p => p.Id == chosen).Select(p => p.Role).SingleAsync()));
        Assert.Contains("Your own device stays", (await (await app.BrowserOfAsync(await school.PersonAsync("Ana"))).OpenAsync("/settings")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_of_somebody_else_cannot_be_chosen()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var teacher = await school.PersonAsync("Ana Ortiz");
        var browser = await app.BrowserOfAsync(teacher);
        await browser.OpenAsync("/settings");
        var principals = await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == school.Principal.Id).Select(p => p.Id).SingleAsync());

        var answer = await browser.PostAsync("/settings?handler=ActAs", ("position", $"{principals}"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}
