using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Own;

public sealed class P3Tests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_principal_finds_the_nomination_on_the_first_page_and_says_yes()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal);
        var principal = await school.PrincipalBrowserAsync();
        await principal.OpenAsync("/home");

        await principal.FollowAsync("You are nominated for P3");
        Assert.Contains("sees your yes, and nothing else", principal.Now.Text, StringComparison.Ordinal);
        var answer = await principal.PressAsync("Yes, I take part");

        Assert.Equal("/p3/profile", answer.Path);
        Assert.Equal(NomineeReply.Yes, await ReplyAsync(nomination));
        Assert.DoesNotContain("You are nominated for P3", (await principal.OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Contains("Nominations close Fri, Sep 11, 4:30 p.m. CT.", (await principal.OpenAsync("/p3")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_this_year_is_one_press_without_a_reason_and_can_be_turned_around()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes);
        var nominee = await NominatingInTest.BrowserOfNomineeAsync(app, nomination);
        await nominee.OpenAsync("/home");
        await nominee.FollowAsync("Open P3");

        Assert.StartsWith("Not this year: noted.", (await nominee.PressAsync("Not this year")).Says, StringComparison.Ordinal);
        Assert.Equal(NomineeReply.No, await ReplyAsync(nomination));
        await nominee.PressAsync("Yes, I take part");

        Assert.Equal(NomineeReply.Yes, await ReplyAsync(nomination));
        Assert.True(await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "nomination.answered" && a.Detail == "" && a.Subjects.Any(s => s.PersonId == school.Principal.Id))) == 2);
    }

    [Fact]
    public async Task Once_the_match_is_decided_the_answer_stands_and_the_page_says_whom_to_ask()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes);
        await NominatingInTest.MatchedAsync(app, school, nomination, isIntroduced: false);
        var nominee = await NominatingInTest.BrowserOfNomineeAsync(app, nomination);

        var page = await nominee.OpenAsync("/p3");
        Assert.Contains($"Questions: {NominatingInTest.Contact}.", page.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await nominee.PostAsync("/p3", ("Reply", "No"))).Status);
        Assert.Equal(NomineeReply.Yes, await ReplyAsync(nomination));
    }

    [Fact]
    public async Task Once_told_the_page_is_that_of_the_partnership()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes);
        var pair = await NominatingInTest.MatchedAsync(app, school, nomination, isIntroduced: true);
        var nominee = await NominatingInTest.BrowserOfNomineeAsync(app, nomination);

        Assert.Equal($"/p3/{pair.PublicId.InAddress()}", (await nominee.OpenAsync("/p3")).WentTo);
    }

    [Fact]
    public async Task Whoever_is_not_nominated_reads_so_and_can_answer_nothing()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        var somebody = await app.BrowserOfAsync(await school.PersonAsync("Chris Nguyen", Role.PeerAdministrator));

        Assert.Contains("You are not nominated this year", (await somebody.OpenAsync("/p3")).Text, StringComparison.Ordinal);
        Assert.Contains("You are not nominated this year", (await somebody.OpenAsync("/p3/profile")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.PostAsync("/p3", ("Reply", "Yes"))).Status);
    }

    [Fact]
    public async Task When_the_district_turned_around_nothing_is_asked_of_the_nominee()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.TakesPartAsync(app, school, takesPart: false);
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal);
        var nominee = await NominatingInTest.BrowserOfNomineeAsync(app, nomination);

        Assert.Contains("Your district does not take part this year", (await nominee.OpenAsync("/p3")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("You are nominated", (await nominee.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    private Task<NomineeReply> ReplyAsync(Nomination nomination) => app.WithDbAsync(db => db.Nominations.Where(n => n.Id == nomination.Id).Select(n => n.Reply).SingleAsync());
}
