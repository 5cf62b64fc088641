using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Programs;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OfState;

public sealed class YearTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_state_opens_a_year_with_results_off_and_districts_can_answer_from_then_on()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        var director = await app.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));
        Assert.Contains("has not opened P3", (await director.OpenAsync("/district/p3")).Text, StringComparison.Ordinal);
        await lead.OpenAsync("/state/p3/nominations");
        await lead.FollowAsync("Open this year’s P3");

        var answer = await lead.PressAsync("Open P3 for 2026-27", ("Answers and nominations close on", "09/11/2026"), ("P3 contact", " Martha Moore, p3@example.org "));

        Assert.Equal("P3 is open for 2026-27. Answers close Fri, Sep 11, 4:30 p.m. CT.", answer.Says);
        var year = await app.WithDbAsync(db => db.PeerYears.SingleAsync(y => y.SchoolYearId == school.Year.Id));
        Assert.Equal((NominatingInTest.Closes, 5, false), (year.ClosesAt, year.ConcernDays, year.UsesResults));
        Assert.Equal("Martha Moore, p3@example.org", await app.WithDbAsync(db => db.Programs.Where(p => p.StateId == school.District.StateId && p.Kind == ProgramKind.P3).Select(p => p.Contact).SingleAsync()));
        Assert.Contains("Take part", (await director.OpenAsync("/district/p3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_changed_later_and_the_audit_says_so()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync("/state/p3/year");

        var answer = await lead.PressAsync("Save", ("Answers and nominations close on", "09/18/2026"), ("School days for a concern", "7"), ("Also look at indicator results", "on"));

        Assert.Equal("Saved. Answers close Fri, Sep 18, 4:30 p.m. CT.", answer.Says);
        var year = await app.WithDbAsync(db => db.PeerYears.SingleAsync(y => y.SchoolYearId == school.Year.Id));
        Assert.Equal((7, true), (year.ConcernDays, year.UsesResults));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "peer-year.changed" && a.Detail == "2026-27, results on" && a.DistrictId == school.District.Id)));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_beside_its_field_and_stays_typed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync("/state/p3/year");

        var answer = await lead.PressAsync("Open P3", ("Answers and nominations close on", "soon"), ("School days for a concern", "90"), ("P3 contact", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Enter the day like 09/11/2026", answer.Text, StringComparison.Ordinal);
        Assert.Contains("from 1 to 20", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Enter a name and an email address", answer.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"90\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains("no working day", (await lead.PressAsync("Open P3", ("Answers and nominations close on", "09/12/2026"))).Text, StringComparison.Ordinal);
        Assert.Contains("Choose a day from today", (await lead.PressAsync("Open P3", ("Answers and nominations close on", "08/02/2026"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_open_the_year_at_once_open_one()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pat = await school.PersonAsync("Pat Simmons", Role.StateLead);
        Browser[] leads = [await app.BrowserOfAsync(pat), await app.BrowserOfAsync(pat)];
        foreach (var lead in leads)
        {
            await lead.OpenAsync("/state/p3/year");
        }

        var answers = await Task.WhenAll(leads.Select(l => l.PressOnlyAsync("Open P3", ("Answers and nominations close on", "09/11/2026"), ("P3 contact", "Martha"))));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Single(answers, a => a.Status == HttpStatusCode.Conflict);
    }
}
