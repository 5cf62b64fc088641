using System.Net;
using Counterpart.App.Access;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OfDistrict;

public sealed class P3Tests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_director_opts_in_and_nominates_three_in_eight_taps()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        await school.PersonAsync("Ruth Adams", Role.AssistantPrincipal);
        await school.PersonAsync("Lee Sanders", Role.AssistantPrincipal);
        var director = await app.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));
        await director.OpenAsync("/home");

        await director.FollowAsync("Will your district take part in P3?");
        await director.PressAsync("Save our answer", ("Take part", "on"));
        await director.FollowAsync("Nominate administrators");
        var answer = await director.PressAsync("Nominate those ticked", ("Renee Holt", "on"), ("Ruth Adams", "on"), ("Lee Sanders", "on"));

        Assert.StartsWith("Nominated Renee Holt, Lee Sanders and Ruth Adams.", answer.Says, StringComparison.Ordinal);
        Assert.Contains("Three administrators nominated, no yes so far", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, await app.WithDbAsync(db => db.Nominations.CountAsync(n => n.DistrictId == school.District.Id && n.WithdrawnAt == null)));
        Assert.DoesNotContain("Will your district", (await director.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_this_year_is_one_choice_and_a_press_and_is_turned_around_until_answers_close()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        var director = await app.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));
        await director.OpenAsync("/district/p3");

        Assert.StartsWith("Not this year: noted. Nobody asks why.", (await director.PressAsync("Save our answer", ("Not this year", "on"))).Says, StringComparison.Ordinal);
        Assert.False((await AnswerAsync(school)).TakesPart);
        await director.PressAsync("Save our answer", ("Take part", "on"));

        Assert.True((await AnswerAsync(school)).TakesPart);
        Assert.Equal(2, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "peer-district.answered" && a.DistrictId == school.District.Id)));
    }

    [Fact]
    public async Task A_press_without_a_choice_is_refused_in_words()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        var director = await app.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));
        await director.OpenAsync("/district/p3");

        var answer = await director.PressAsync("Save our answer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Choose “Take part” or “Not this year”.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_designee_reads_and_does_not_answer_and_learns_of_a_yes_only()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes);
        await NominatingInTest.NominatedAsync(app, school, await school.PersonAsync("Ruth Adams", Role.AssistantPrincipal), NomineeReply.No);
        var designee = await app.BrowserOfAsync(await school.PersonAsync("Dana Price", Role.DistrictDesignee));

        var page = await designee.OpenAsync("/district/p3");

        Assert.Contains("Two administrators nominated, one yes so far", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Said yes", "No yes so far"], page.Page.QuerySelectorAll("td[data-label=Answer]").Select(c => c.TextContent.Trim()));
        Assert.DoesNotContain("Save our answer", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await designee.PostAsync("/district/p3", ("TakesPart", "false"))).Status);
        Assert.True((await AnswerAsync(school)).TakesPart);
    }

    /// <summary>In an app of its own: its clock moves.</summary>
    [Fact]
    public async Task After_the_deadline_the_page_says_whom_to_ask_and_takes_no_answer()
    {
        await using var later = new RunningApp();
        var school = await SchoolInTest.MakeAsync(later);
        await NominatingInTest.TakesPartAsync(later, school);
        var director = await later.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));
        await director.OpenAsync("/district/p3");
        later.Clock.SetTo(NominatingInTest.Closes.AddMinutes(1));
        director = await later.BrowserOfAsync(await later.WithDbAsync(db => db.People.SingleAsync(p => p.Name == "Linda Marsh")));

        var page = await director.OpenAsync("/district/p3");

        Assert.Contains($"Answers closed Fri, Sep 11, 4:30 p.m. CT. To change something, ask {NominatingInTest.Contact}.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("input[name=TakesPart]"));
        var answer = await director.PostAsync("/district/p3", ("TakesPart", "false"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    private Task<PeerDistrict> AnswerAsync(SchoolInTest school) => app.WithDbAsync(db => db.PeerDistricts.AsNoTracking().SingleAsync(d => d.DistrictId == school.District.Id));
}
