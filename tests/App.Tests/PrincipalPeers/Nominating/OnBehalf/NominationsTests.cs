using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OnBehalf;

public sealed class NominationsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task What_a_district_says_on_the_phone_is_entered_with_who_said_it_how_and_when()
    {
        var (school, lead) = await MakeAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.PressAsync("Save the district’s answer", ("Take part", "on"))).Status);
        Assert.Contains("Enter who said so", lead.Now.Text, StringComparison.Ordinal);
        await lead.PressAsync("Save the district’s answer", ("Take part", "on"), ("Who said so", "Dr. Marsh"), ("How", "in person"), ("When", "07/30/2026"));
        var answer = await lead.PressAsync("Nominate those ticked", ("Renee Holt", "on"), ("Who said so", "Dr. Marsh"));

        Assert.StartsWith("Nominated Renee Holt.", answer.Says, StringComparison.Ordinal);
        Assert.Contains("Takes partFor Dr. Marsh, in person, Jul 30, by Pat Simmons", answer.Text, StringComparison.Ordinal);
        Assert.Contains("NominatedFor Dr. Marsh, by phone, Aug 3, by Pat SimmonsRenee Holt.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Nominations.CountAsync(n => n.PersonId == school.Principal.Id)));
        Assert.Equal(1, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.PersonId == school.Principal.Id && m.Kind == MailKind.Nominated)));
    }

    [Fact]
    public async Task A_nomination_is_withdrawn_for_a_district_with_who_said_so_and_can_be_undone()
    {
        var (school, lead) = await MakeAsync();
        await NominatingInTest.NominatedAsync(app, school, school.Principal);
        await lead.OpenAsync(lead.Now.Path);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.PressAsync("Withdraw the nomination of Renee Holt")).Status);
        await lead.PressAsync("Withdraw the nomination of Renee Holt", ("Who said so", "Dr. Marsh"));
        Assert.Contains("Renee Holt: withdrawn.", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Nomination withdrawnFor Dr. Marsh", lead.Now.Text, StringComparison.Ordinal);
        await lead.PressAsync("Undo");

        Assert.Null(await app.WithDbAsync(db => db.Nominations.Where(n => n.PersonId == school.Principal.Id).Select(n => n.WithdrawnAt).SingleAsync()));
    }

    [Fact]
    public async Task A_call_is_noted_and_the_district_stands_with_its_next_one_in_the_list()
    {
        var (school, lead) = await MakeAsync();

        Assert.Contains("Enter whom you talked with", (await lead.PressAsync("Note this call", ("Next call on (optional)", "08/24/2026"))).Text, StringComparison.Ordinal);
        var answer = await lead.PressAsync("Note this call", ("Whom you talked with", "Dr. Marsh"), ("What was said (optional)", "Asks the board first."));

        Assert.Equal("Noted. Next call on August 24, 2026.", answer.Says);
        Assert.Contains("Asks the board first. Next call Aug 24.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Call on Aug 24", (await lead.OpenAsync("/state/p3/nominations?show=call")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "district.called" && a.Detail == school.District.Number)));
    }

    /// <summary>In an app of its own: its clock moves.</summary>
    [Fact]
    public async Task The_state_can_enter_an_answer_after_the_deadline()
    {
        await using var later = new RunningApp();
        var school = await SchoolInTest.MakeAsync(later);
        await NominatingInTest.OpenAsync(later, school);
        later.Clock.SetTo(NominatingInTest.Closes.AddDays(1));
        var lead = await later.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/p3/nominations/{school.District.PublicId.InAddress()}");

        var answer = await lead.PressAsync("Save the district’s answer", ("Not this year", "on"), ("Who said so", "Dr. Marsh"));

        Assert.Contains("does not take part this year", answer.Says, StringComparison.Ordinal);
        Assert.False(await later.WithDbAsync(db => db.PeerDistricts.Select(d => d.TakesPart).SingleAsync()));
    }

    private async Task<(SchoolInTest School, Browser Lead)> MakeAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/p3/nominations/{school.District.PublicId.InAddress()}");
        return (school, lead);
    }
}
