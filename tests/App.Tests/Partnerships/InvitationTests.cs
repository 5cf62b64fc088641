using System.Net;
using Counterpart.App.Messages;
using Counterpart.App.Partnerships;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships;

public sealed class InvitationTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task It_is_there_for_its_people_from_the_introduction_to_the_end_and_for_nobody_else()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var hers = await app.BrowserOfAsync(pair.Ana);
        var colleague = await app.BrowserOfAsync(await school.PersonAsync("Cara Lane"));
        Assert.Equal(HttpStatusCode.NotFound, (await hers.OpenAsync(pair.Invitation)).Status);
        Assert.DoesNotContain("Walt", (await hers.OpenAsync("/home")).Html, StringComparison.Ordinal);

        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());

        Assert.Equal("/partnership", (await hers.OpenAsync("/home")).Page.QuerySelector(".next a")!.GetAttribute("href")![..12]);
        var page = await hers.FollowAsync("Meet your partner");
        Assert.Contains("Walt Greer, 8 Science, Room 226", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lesson Structure and Pacing; Questioning", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(pair.Invitation)).Status);
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.EndsOn, new DateOnly(2026, 8, 3))));
        Assert.Equal(HttpStatusCode.NotFound, (await hers.OpenAsync(pair.Invitation)).Status);
    }

    [Fact]
    public async Task What_a_partner_did_not_agree_to_changes_no_byte_of_the_page()
    {
        Assert.Equal(await PageOfAnaAsync(["LS", "QU"], ["LS"]), await PageOfAnaAsync(["TH", "QU"], ["EX", "RC"]));
    }

    [Fact]
    public async Task A_person_agrees_on_the_page_and_the_partner_reads_it_only_then()
    {
        var pair = await IntroducedAsync(agree: false);
        var (hers, his) = (await app.BrowserOfAsync(pair.Ana), await app.BrowserOfAsync(pair.Walt));
        Assert.DoesNotContain("Questioning", (await his.OpenAsync(pair.Invitation)).Html, StringComparison.Ordinal);
        await hers.OpenAsync(pair.Invitation);

        var answer = await hers.PressAsync("Save what I agree to", ("Ana brings Questioning", "on"));

        Assert.StartsWith("Saved.", answer.Says, StringComparison.Ordinal);
        Assert.Contains("What Ana bringsQuestioning", (await his.OpenAsync(pair.Invitation)).Text, StringComparison.Ordinal);
        await hers.OpenAsync(pair.Invitation);
        await hers.PressAsync("Save what I agree to", ("Ana brings Questioning", "off"));
        Assert.DoesNotContain("Questioning", (await his.OpenAsync(pair.Invitation)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_focus_is_put_to_a_person_once_the_other_agreed_and_named_once_both_did()
    {
        var pair = await IntroducedAsync(agree: false);
        var hers = await app.BrowserOfAsync(pair.Ana);
        Assert.DoesNotContain("I agree to the focus", (await hers.OpenAsync(pair.Invitation)).Text, StringComparison.Ordinal);
        await app.WithDbAsync(db => db.PartnershipSeats.Where(s => s.PersonId == pair.Walt.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.FocusAgreedAt, Clock.Start)));
        await hers.OpenAsync(pair.Invitation);

        await hers.PressAsync("Save what I agree to", ("I agree to the focus: Lesson Structure", "on"));

        Assert.Contains("Your focus togetherLesson Structure and Pacing; Questioning", (await (await app.BrowserOfAsync(pair.Walt)).OpenAsync(pair.Invitation)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_agrees_to_a_focus_that_was_changed_meanwhile()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var principal = await school.PrincipalBrowserAsync();
        await pair.IntroduceAsync(principal);
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync(pair.Invitation);
        await principal.OpenAsync(pair.Address + "/talk");
        await principal.PressAsync("Save focus", ("Thinking", "on"), ("Questioning", "off"));

        var answer = await hers.PressAsync("Save what I agree to");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Null((await SeatAsync(pair.Ana)).FocusAgreedAt);
    }

    [Fact]
    public async Task An_answer_can_be_changed_and_not_this_year_follows_it()
    {
        var pair = await IntroducedAsync(agree: true);
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync(pair.Invitation);

        Assert.Contains("Nobody asks why", (await hers.PressAsync("Send my answer", ("Not this year", "on"))).Says, StringComparison.Ordinal);
        Assert.Equal("NotThisYear", Chosen(hers));
        Assert.Equal(TakingPart.NotThisYear, await PartAsync(pair.Ana));
        Assert.Contains("yes", (await hers.PressAsync("Send my answer", ("Yes, let", "on"))).Says, StringComparison.Ordinal);
        Assert.Equal("Yes", Chosen(hers));
        Assert.Equal(TakingPart.Yes, await PartAsync(pair.Ana));
        Assert.Equal(InvitationAnswer.Yes, (await SeatAsync(pair.Ana)).Answer);
        Assert.Null((await SeatAsync(pair.Walt)).AnsweredAt);
    }

    [Fact]
    public async Task An_answer_sent_twice_at_once_is_one_answer_and_one_email()
    {
        var pair = await IntroducedAsync(agree: true);
        var browsers = new[] { await app.BrowserOfAsync(pair.Ana), await app.BrowserOfAsync(pair.Ana), await app.BrowserOfAsync(pair.Ana) };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync(pair.Invitation);
        }

        var answers = await Task.WhenAll(browsers.Select(b => b.PressOnlyAsync("Send my answer", ("first", "on"))));

        Assert.All(answers, a => Assert.True(a.WentTo is not null || a.Status == HttpStatusCode.Conflict));
        Assert.Equal(InvitationAnswer.TalkFirst, (await SeatAsync(pair.Ana)).Answer);
        var seat = (await SeatAsync(pair.Ana)).Id;
        Assert.Equal(1, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.Kind == MailKind.TalkFirst && m.SeatId == seat)));
    }

    [Fact]
    public async Task No_answer_chosen_is_refused_in_words()
    {
        var pair = await IntroducedAsync(agree: true);
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync(pair.Invitation);

        var answer = await hers.PressAsync("Send my answer");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Choose one of the three answers", answer.Page.QuerySelector("#Answer_error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_answers_or_agrees_for_somebody_else()
    {
        var pair = await IntroducedAsync(agree: false);
        var stranger = await app.BrowserOfAsync(await (await SchoolInTest.MakeAsync(app)).PersonAsync("Cara Lane"));
        await stranger.OpenAsync("/card");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(pair.Invitation + "?handler=Answer", ("Answer", "NotThisYear"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(pair.Invitation + "?handler=Agree", ("AgreesToBrings", "true"))).Status);
        Assert.Equal(0, await app.WithDbAsync(db => db.PartnershipSeats.CountAsync(s => s.PartnershipId == pair.Partnership.Id && (s.AnsweredAt != null || s.BringsAgreedAt != null))));
    }

    private static string? Chosen(Browser browser) => browser.Now.Page.QuerySelector("input[name=Answer][checked]")?.GetAttribute("value");

    private async Task<FinalizedPair> IntroducedAsync(bool agree)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        await pair.IntroduceAsync(await school.PrincipalBrowserAsync(), agree);
        return pair;
    }

    private async Task<string> PageOfAnaAsync(IReadOnlyList<string> focus, IReadOnlyList<string> waltBrings)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school, focus, waltBrings);
        await pair.IntroduceAsync(await school.PrincipalBrowserAsync(), agree: false);
        var page = (await (await app.BrowserOfAsync(pair.Ana)).OpenAsync(pair.Invitation)).Page;
        page.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList().ForEach(t => t.Remove());
        return page.QuerySelector("main")!.InnerHtml.Replace($"{pair.Partnership.PublicId:N}", "the pair", StringComparison.Ordinal);
    }

    private Task<PartnershipSeat> SeatAsync(Person person) => app.WithDbAsync(db => db.PartnershipSeats.AsNoTracking().SingleAsync(s => s.PersonId == person.Id));

    private Task<TakingPart> PartAsync(Person person) => app.WithDbAsync(db => db.Participations.Where(p => p.PersonId == person.Id).Select(p => p.Answer).SingleAsync());
}
