using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Operations;

public sealed class SessionsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_operator_signs_a_lost_device_out_and_it_is_recorded()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var theirs = await school.PrincipalBrowserAsync();
        await Codes.AskedAsync(app, school.Principal);
        var person = await school.PersonAsync("Sam Ito", Role.Operator);
        var browser = await app.BrowserOfAsync(person);
        var page = await browser.OpenAsync($"/ops/people/{school.Principal.PublicId.InAddress()}/sessions");
        Assert.Contains("Signed in on 1 device", page.Text, StringComparison.Ordinal);
        Assert.Contains("sign-in code", page.Text, StringComparison.Ordinal);

        var answer = await browser.PressAsync("Sign Renee Holt out everywhere");

        Assert.Equal("Renee Holt is signed out everywhere.", answer.Says);
        Assert.Equal(HttpStatusCode.Found, (await theirs.OpenAsync("/home")).Status);
        Assert.True(await app.WithDbAsync(db => db.Audit.AnyAsync(a => a.ActorId == person.Id && a.Action == "session.ended" && a.Subjects.Any(s => s.PersonId == school.Principal.Id))));
    }

    [Fact]
    public async Task Somebody_of_another_state_is_not_there()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var stranger = await SchoolInTest.MakeAsync(app);
        var theirs = await stranger.PrincipalBrowserAsync();
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Sam Ito", Role.Operator));
        var address = $"/ops/people/{stranger.Principal.PublicId.InAddress()}/sessions";
        await browser.OpenAsync("/ops");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await theirs.OpenAsync("/home")).Status);
    }
}
