using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Oversight;

public sealed class AgreeTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_school_taken_out_closes_its_pages_and_opens_them_when_it_is_in_again()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        var principal = await school.PrincipalBrowserAsync();
        var address = $"/state/schools/{school.School.PublicId.InAddress()}/agree";
        await lead.OpenAsync(address);

        await lead.PressAsync("Take the school out");
        Assert.Equal(HttpStatusCode.NotFound, (await principal.OpenAsync("/school/expectations")).Status);
        await lead.PressAsync("Opt the school in");

        Assert.Equal(HttpStatusCode.OK, (await principal.OpenAsync("/school/expectations")).Status);
    }

    [Fact]
    public async Task A_principal_is_added_who_can_then_work()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.PublicId.InAddress()}/agree");

        var answer = await lead.PressAsync("Add principal", ("Name", "Ivy Stone"), ("Email", " Ivy.Stone@Example.org "));

        Assert.StartsWith("Ivy Stone leads", answer.Says, StringComparison.Ordinal);
        var person = await app.WithDbAsync(db => db.People.SingleAsync(p => p.Email == "ivy.stone@example.org"));
        Assert.Equal(HttpStatusCode.OK, (await (await app.BrowserOfAsync(person)).OpenAsync("/school/expectations")).Status);
    }

    [Fact]
    public async Task An_agreement_signed_tomorrow_and_an_address_that_is_none_are_refused_in_words()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.PublicId.InAddress()}/agree");

        Assert.Contains("still to come", (await lead.PressAsync("Record agreement", ("Signed on", "08/20/2026"))).Text, StringComparison.Ordinal);
        Assert.Contains("like 05/01/2026", (await lead.PressAsync("Record agreement", ("Signed on", "someday"))).Text, StringComparison.Ordinal);
        Assert.Contains("Enter an email address", (await lead.PressAsync("Add principal", ("Name", "X"), ("Email", "not an address"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_states_school_is_not_there()
    {
        var theirs = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await (await SchoolInTest.MakeAsync(app)).PersonAsync("Pat Simmons", Role.StateLead));

        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"/state/schools/{theirs.School.PublicId.InAddress()}/agree")).Status);
    }
}
