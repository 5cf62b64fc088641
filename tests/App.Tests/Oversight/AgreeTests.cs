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

        var answer = await lead.PressAsync("Hand over", ("Name", "Ivy Stone"), ("Email", " Ivy.Stone@Example.org "), ("Renee Holt no longer leads the school", "off"));

        Assert.StartsWith("Ivy Stone leads", answer.Says, StringComparison.Ordinal);
        var person = await app.WithDbAsync(db => db.People.SingleAsync(p => p.Email == "ivy.stone@example.org"));
        Assert.Equal(HttpStatusCode.OK, (await (await app.BrowserOfAsync(person)).OpenAsync("/school/expectations")).Status);
    }

    [Fact]
    public async Task A_school_is_handed_over_with_its_rules_and_pairs_and_without_private_notes()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var former = await school.BoardAsync();
        var pair = await school.PairOfAsync("Ana Ortiz");
        await school.RuleAsync("Ana Ortiz", "Erin Walsh", Counterpart.App.Review.RuleKind.Never);
        await former.OpenAsync($"/school/matches/{pair.Id.InAddress()}/know");
        await former.PressAsync("Save what I know", ("Ana Ortiz", "on"), ("What", "Academic Feedback"), ("In your words", "runs our stations"));
        Assert.Contains("runs our stations", (await former.OpenAsync($"/school/matches/{pair.Id.InAddress()}/know")).Text, StringComparison.Ordinal);
        var lead = await app.BrowserOfAsync(await school.School.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.School.PublicId.InAddress()}/agree");

        var answer = await lead.PressAsync("Hand over", ("Name", "Ivy Stone"), ("Email", "new.principal@example.org"));

        Assert.Contains("Rules, drafts and partnerships pass on", answer.Says, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await former.OpenAsync("/school/matches")).Status);
        var next = await app.BrowserOfAsync(await app.WithDbAsync(db => db.People.SingleAsync(p => p.Email == "new.principal@example.org")));
        Assert.Contains("Ana Ortiz", (await next.OpenAsync("/school/matches")).Text, StringComparison.Ordinal);
        Assert.Contains("Erin Walsh", (await next.OpenAsync("/school/matches/rules")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("runs our stations", (await next.OpenAsync($"/school/matches/{pair.Id.InAddress()}/know")).Text, StringComparison.Ordinal);
        Assert.Contains("leads", (await lead.PressAsync("Hand over", ("Name", "Ivy Stone"), ("Email", "new.principal@example.org"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handed_over_three_times_at_once_there_is_one_new_principal()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var next = await school.PersonAsync("Ivy Stone", Role.AssistantPrincipal);
        var pat = await school.PersonAsync("Pat Simmons", Role.StateLead);
        Browser[] leads = [await app.BrowserOfAsync(pat), await app.BrowserOfAsync(pat), await app.BrowserOfAsync(pat)];
        foreach (var lead in leads)
        {
            await lead.OpenAsync($"/state/schools/{school.School.PublicId.InAddress()}/agree");
        }

        var answers = await Task.WhenAll(leads.Select(l => l.PressOnlyAsync("Hand over", ("Name", "Ivy Stone"), ("Email", next.Email!))));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.DoesNotContain(answers, a => a.Status == HttpStatusCode.InternalServerError);
        Assert.Single(await app.WithDbAsync(db => db.Positions.Where(p => p.SchoolId == school.School.Id && p.Role == Role.Principal && p.EndsOn == null).ToListAsync()));
    }

    [Fact]
    public async Task An_agreement_signed_tomorrow_and_an_address_that_is_none_are_refused_in_words()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.PublicId.InAddress()}/agree");

        Assert.Contains("still to come", (await lead.PressAsync("Record agreement", ("Signed on", "08/20/2026"))).Text, StringComparison.Ordinal);
        Assert.Contains("like 05/01/2026", (await lead.PressAsync("Record agreement", ("Signed on", "someday"))).Text, StringComparison.Ordinal);
        Assert.Contains("Enter an email address", (await lead.PressAsync("Hand over", ("Name", "X"), ("Email", "not an address"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_states_school_is_not_there()
    {
        var theirs = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await (await SchoolInTest.MakeAsync(app)).PersonAsync("Pat Simmons", Role.StateLead));

        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"/state/schools/{theirs.School.PublicId.InAddress()}/agree")).Status);
    }

    [Fact]
    public async Task An_answer_entered_for_somebody_says_for_whom_how_when_and_by_whom()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.PublicId.InAddress()}/agree");
        await lead.PressAsync("Take the school out");

        await lead.PressAsync("Opt the school in", ("Who said so", " Dr. Marsh "), ("How", "in person"), ("When", "07/30/2026"));
        var answer = await lead.PressAsync("Record agreement", ("Signed on", "07/01/2026"), ("Who told you", "Linda Vale"), ("How", "on paper"));

        Assert.Contains("Opted inFor Dr. Marsh, in person, Jul 30, by Pat Simmons", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Data agreementFor Linda Vale, on paper, Aug 3, by Pat Simmons", answer.Text, StringComparison.Ordinal);
        Assert.Contains("like 09/09/2026", (await lead.PressAsync("Take the school out", ("When", "soon"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_is_noted_with_the_next_one_and_one_about_the_district_shows_at_its_schools()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var neighbor = await school.NeighborAsync();
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.PublicId.InAddress()}/agree");

        var answer = await lead.PressAsync("Note this call", ("Whom you talked with", "Dr. Marsh"), ("What was said (optional)", "Starts after the fair."), ("Next call on (optional)", "08/24/2026"), ("It was about the whole district", "on"));

        Assert.Equal("Noted. Next call on August 24, 2026.", answer.Says);
        Assert.Contains("Starts after the fair. Next call Aug 24.", (await lead.OpenAsync($"/state/schools/{neighbor.School.PublicId.InAddress()}/agree")).Text, StringComparison.Ordinal);
        await lead.OpenAsync("/state?stage=calls");
        Assert.Contains("Call on Aug 24.", lead.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(neighbor.School.Name, lead.Now.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "school.called" && a.Detail == "0001" && db.SchoolCalls.Any(c => c.ById == a.ActorId && c.DistrictId == school.District.Id))));
    }

    [Fact]
    public async Task A_call_without_a_name_or_with_wrong_days_is_refused_and_what_was_typed_stays()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/schools/{school.School.PublicId.InAddress()}/agree");

        var answer = await lead.PressAsync("Note this call", ("On", "08/04/2026"), ("What was said (optional)", "Kept words"), ("Next call on (optional)", "08/01/2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Enter whom you talked with", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The day is still to come", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The next call is before today", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Kept words", answer.Text, StringComparison.Ordinal);
        Assert.Contains("like 09/16/2026", (await lead.PressAsync("Note this call", ("Whom you talked with", "X"), ("On", ""), ("Next call on (optional)", "whenever"))).Text, StringComparison.Ordinal);
    }
}
