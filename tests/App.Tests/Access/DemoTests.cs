using System.Net;
using Counterpart.App.Demo;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

public sealed class DemoTests(DemoApp demo) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task One_press_and_a_visitor_is_that_person_and_the_page_says_so()
    {
        var browser = demo.BrowserOfNobody();
        await browser.OpenAsync("/demo");

        var answer = await browser.PressAsync("Marcus Webb");

        Assert.Equal("/home", answer.Path);
        Assert.Contains("People and schools are made up. You are Marcus Webb, assistant principal", answer.Page.QuerySelector(".demo")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/demo", answer.Page.QuerySelector(".demo a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_stop_of_the_tour_opens_as_the_person_it_names()
    {
        var browser = demo.BrowserOfNobody();
        foreach (var stop in TourStops.All)
        {
            await browser.OpenAsync("/demo");

            var answer = await browser.PressAsync(stop.Name);

            Assert.Equal((HttpStatusCode.OK, stop.Address), (answer.Status, answer.Path));
            Assert.Contains($"You are {answer.Page.QuerySelector(".me span")!.TextContent}", answer.Page.QuerySelector(".demo")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reset_puts_the_sample_back_and_takes_out_what_was_added()
    {
        var before = await demo.WithDbAsync(db => db.Partnerships.Select(p => p.Reference).Order().ToListAsync());
        var mails = await demo.WithDbAsync(db => db.Outbox.CountAsync());
        var added = await SchoolInTest.MakeAsync(demo);
        await demo.WithDbAsync(async db =>
        {
            new App.Messages.Outbox(db, demo.Vault, demo.Clock).Add("reminder", added.Principal, mayRepeat: false, new("Hello", "Hello."));
            return await db.SaveChangesAsync();
        });
        var browser = demo.BrowserOfNobody();
        await browser.OpenAsync("/demo");
        await browser.PressAsync("Renee Holt");
        await browser.OpenAsync("/demo");

        var answer = await browser.PressAsync("Reset the demo");

        Assert.Contains("as it was at the start", answer.Page.QuerySelector("#status")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await demo.WithDbAsync(db => db.Partnerships.Select(p => p.Reference).Order().ToListAsync()));
        Assert.Equal(0, await demo.WithDbAsync(db => db.Schools.CountAsync(s => s.PublicId == added.School.PublicId)));
        Assert.Equal(0, await demo.WithDbAsync(db => db.Sessions.CountAsync()));
        Assert.Equal(mails, await demo.WithDbAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_real_install_cannot_be_reset()
    {
        await using var real = new RunningApp();
        var school = await SchoolInTest.MakeAsync(real);
        var browser = real.BrowserOfNobody();
        await browser.OpenAsync("/sign-in");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/demo?handler=Reset")).Status);
        Assert.Equal(1, await real.WithDbAsync(db => db.Schools.CountAsync(s => s.PublicId == school.School.PublicId)));
    }

    [Fact]
    public async Task Everybody_on_the_list_of_people_to_be_is_there()
    {
        var emails = await demo.WithDbAsync(db => db.People.Select(p => p.Email).ToListAsync());

        Assert.Empty(Personas.All.Select(p => p.Email).Except(emails));
    }

    [Fact]
    public async Task Only_the_made_up_people_can_be_become()
    {
        var school = await SchoolInTest.MakeAsync(demo);
        var browser = demo.BrowserOfNobody();
        await browser.OpenAsync("/sign-in");

        var answer = await browser.PostAsync("/demo", ("who", school.Principal.Email!));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(0, await demo.WithDbAsync(db => db.Sessions.CountAsync(s => s.PersonId == school.Principal.Id)));
    }

    [Fact]
    public async Task In_a_real_install_there_is_nobody_to_become_even_with_the_right_address()
    {
        await using var real = new RunningApp();
        var school = await SchoolInTest.MakeAsync(real);
        await real.WithDbAsync(db => db.People.Where(p => p.Id == school.Principal.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Email, Personas.All[0].Email)));
        var browser = real.BrowserOfNobody();
        var first = await browser.OpenAsync("/");
        Assert.DoesNotContain("/demo", first.Html, StringComparison.Ordinal);
        await browser.OpenAsync("/sign-in");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/demo")).Status);
        await browser.OpenAsync("/sign-in");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/demo", ("who", Personas.All[0].Key))).Status);
        Assert.Equal(0, await real.WithDbAsync(db => db.Sessions.CountAsync()));
    }

    [Fact]
    public void Every_persona_has_a_key_of_its_own_at_an_address_that_reaches_nobody()
    {
        Assert.Equal(Personas.All.Count, Personas.All.Select(p => p.Key).Distinct().Count());
        Assert.All(Personas.All, p => Assert.EndsWith(".example", p.Email, StringComparison.Ordinal));
    }
}
