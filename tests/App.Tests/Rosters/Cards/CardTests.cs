using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Rosters.Cards;

public sealed class CardTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Send = "Send my card";

    [Fact]
    public async Task A_teacher_sends_a_card_and_it_lies_sealed_in_the_database()
    {
        var (school, ana, browser) = await AnaAsync();

        var answer = await browser.PressAsync(Send, ("share: Questioning", "on"), ("share: Academic Feedback", "on"), ("work on: Lesson Structure and Pacing", "on"));

        Assert.StartsWith("Your card is in.", answer.Says, StringComparison.Ordinal);
        var card = (await app.CardOfAsync(ana))!;
        var answers = app.Vault.Open<CardAnswers>(Purpose.Cards, card.SealedAnswers);
        Assert.Equal("QU FEED / LS / NoView", $"{string.Join(' ', answers.Share)} / {string.Join(' ', answers.WorkOn)} / {answers.Wish}");
        Assert.Equal((CardCameBy.OwnScreen, ana.Id, Clock.Start), (card.CameBy, card.EnteredById, card.AnsweredAt));
        Assert.DoesNotContain("Share", Encoding.Latin1.GetString(card.SealedAnswers), StringComparison.Ordinal);
        Assert.Equal(TakingPart.Yes, await app.AnswerOfAsync(ana));
        Assert.Equal(["Ana Ortiz > Ana Ortiz: on the own screen"], await app.AuditAsync(school, "card.saved"));
    }

    [Fact]
    public async Task What_was_saved_is_ticked_when_the_card_is_opened_again()
    {
        var (_, _, browser) = await AnaAsync();
        await browser.PressAsync(Send, ("share: Questioning", "on"));

        await browser.OpenAsync("/card");

        Assert.Equal(1, browser.Now.Page.QuerySelectorAll("input[name='Card.Share'][checked]").Length);
        Assert.Equal("QU", browser.Now.Page.QuerySelector("input[name='Card.Share'][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_sent_card_becomes_words_at_once()
    {
        var (_, ana, browser) = await AnaAsync();

        await browser.PressAsync(Send, ("work on: Thinking", "on"));

        var row = await app.WithDbAsync(db => db.OwnWords.SingleAsync(w => w.PersonId == ana.Id));
        var words = app.Vault.Open<StoredWords>(Purpose.OwnWords, row.SealedWords!);
        Assert.Equal("TH", Assert.Single(words.Indicators, w => w.WantsToGrow is not null).Indicator);
    }

    [Fact]
    public async Task Three_picks_are_refused_with_everything_kept()
    {
        var (school, ana, browser) = await AnaAsync(lastYear: true);

        var answer = await browser.PressAsync(
            Send, ("share: Questioning", "on"), ("share: Thinking", "on"), ("share: Expectations", "on"), ("work on: Student Work", "on"), ("Someone new", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Pick up to two to share. You picked 3.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, answer.Page.QuerySelectorAll("input[name='Card.Share'][checked]").Length);
        Assert.Equal(1, answer.Page.QuerySelectorAll("input[name='Card.WorkOn'][checked]").Length);
        Assert.NotNull(answer.Page.QuerySelector("input[value=SomeoneNew][checked]"));
        Assert.StartsWith("Error: ", answer.Page.Title, StringComparison.Ordinal);
        Assert.Null(await app.CardOfAsync(ana));
        Assert.Empty(await app.AuditAsync(school, "card.saved"));
    }

    [Theory]
    [InlineData("", "Pick at least one indicator, or tick \"No view\".")]
    [InlineData("share: Questioning|No view: use my grade, subject and time", "Keep one of the two.")]
    public async Task An_unclear_card_is_asked_about(string ticks, string expected)
    {
        var (_, ana, browser) = await AnaAsync();

        var answer = await browser.PressAsync(Send, [.. ticks.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(t => (t, "on"))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Null(await app.CardOfAsync(ana));
    }

    [Fact]
    public async Task No_view_is_an_answer()
    {
        var (_, ana, browser) = await AnaAsync();

        await browser.PressAsync(Send, ("No view: use my grade, subject and time", "on"));

        var answers = app.Vault.Open<CardAnswers>(Purpose.Cards, (await app.CardOfAsync(ana))!.SealedAnswers);
        Assert.Empty(answers.Share.Concat(answers.WorkOn));
        Assert.NotNull(browser.Now.Page.QuerySelector("input[name='Card.NoView'][checked]"));
    }

    [Fact]
    public async Task Not_this_year_is_one_tick_and_can_be_taken_back_without_losing_the_card()
    {
        var (school, ana, browser) = await AnaAsync();
        await browser.PressAsync(Send, ("share: Questioning", "on"));

        var answer = await browser.PressAsync(Send, ("Not this year", "on"));

        Assert.StartsWith("Noted: not this year. Nobody asks why.", answer.Says, StringComparison.Ordinal);
        Assert.Equal(TakingPart.NotThisYear, await app.AnswerOfAsync(ana));
        Assert.DoesNotContain(await app.AuditAsync(school, "card.saved"), a => a.Contains("this year", StringComparison.OrdinalIgnoreCase));

        await browser.PressAsync(Send, ("Not this year", "off"));

        Assert.Equal(TakingPart.Yes, await app.AnswerOfAsync(ana));
        Assert.Equal("QU", Assert.Single(app.Vault.Open<CardAnswers>(Purpose.Cards, (await app.CardOfAsync(ana))!.SealedAnswers).Share));
    }

    [Fact]
    public async Task Pressing_send_twice_saves_one_card()
    {
        var (school, ana, browser) = await AnaAsync();
        (string, string)[] form = [("Card.Share", "QU"), ("Card.Version", "0")];
        var other = await app.BrowserOfAsync(ana);
        await other.OpenAsync("/card");

        var answers = await Task.WhenAll(browser.PostAsync("/card", form), other.PostAsync("/card", form));

        Assert.All(answers, a => Assert.Equal("/card", a.WentTo));
        Assert.Equal(1, (await app.CardOfAsync(ana))!.Version);
        Assert.Single(await app.AuditAsync(school, "card.saved"));
    }

    [Fact]
    public async Task A_card_that_was_typed_in_meanwhile_is_not_overwritten_unseen()
    {
        var (school, ana, browser) = await AnaAsync();
        var office = await school.PrincipalBrowserAsync();
        await office.OpenAsync($"/school/cards/{ana.PublicId:N}");
        await office.PressAsync("Save this card", ("share: Thinking", "on"));

        var answer = await browser.PressAsync(Send, ("share: Questioning", "on"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("This card was changed Aug 3, 9:14 a.m. CT while it was open here.", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("Your card is in.", (await browser.PressAsync(Send)).Says, StringComparison.Ordinal);
        Assert.Equal("QU", Assert.Single(app.Vault.Open<CardAnswers>(Purpose.Cards, (await app.CardOfAsync(ana))!.SealedAnswers).Share));
    }

    [Fact]
    public async Task The_wish_is_asked_only_of_somebody_who_had_a_partner_and_names_that_partner()
    {
        var (_, _, without) = await AnaAsync();
        Assert.DoesNotContain("Last year with", without.Now.Text, StringComparison.Ordinal);

        var (_, ana, browser) = await AnaAsync(lastYear: true);
        Assert.Contains("Last year with Rosa Lind", browser.Now.Text, StringComparison.Ordinal);
        await browser.PressAsync(Send, ("share: Questioning", "on"), ("Again, please", "on"));

        Assert.Equal(PartnerWish.Again, app.Vault.Open<CardAnswers>(Purpose.Cards, (await app.CardOfAsync(ana))!.SealedAnswers).Wish);
    }

    [Fact]
    public async Task The_card_says_by_name_who_reads_it_and_when_it_is_due()
    {
        var (school, ana, browser) = await AnaAsync();
        await school.PersonAsync("Dana Reed", Role.AssistantPrincipal, delegations: May.ReadWords);
        await school.PersonAsync("Marcus Webb", Role.AssistantPrincipal, delegations: May.ManagePeople);
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.Program.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.CardsDueOn, new DateOnly(2026, 8, 7))));

        await browser.OpenAsync("/card");

        Assert.Contains("Renee Holt and Dana Reed read this card. It is not sent to a partner.", browser.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Due Fri, Aug 7.", browser.Now.Text, StringComparison.Ordinal);
        Assert.Contains("Ana, what would you like from a partner this year?", browser.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("private", browser.Now.Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(ana);
    }

    [Fact]
    public async Task Nothing_about_last_years_partner_changes_the_card_of_a_teacher()
    {
        var (school, _, browser) = await AnaAsync(lastYear: true);
        var before = Card(browser.Now);
        var rosa = await app.WithDbAsync(db => db.People.SingleAsync(p => p.Name == "Rosa Lind" && p.DistrictId == school.District.Id));
        await school.ResultsAsync(app, rosa, ("QU", 1000), ("TH", 5000));
        var hers = await app.BrowserOfAsync(rosa);
        await hers.OpenAsync("/card");
        await hers.PressAsync(Send, ("work on: Questioning", "on"), ("Someone new", "on"));

        Assert.Equal(before, Card(await browser.OpenAsync("/card")));
    }

    [Fact]
    public async Task A_principal_has_no_card_and_a_school_outside_the_program_says_so()
    {
        var (school, _, browser) = await AnaAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await (await school.PrincipalBrowserAsync()).OpenAsync("/card")).Status);
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.Program.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.OptedOutOn, new DateOnly(2026, 7, 15))));

        var answer = await browser.OpenAsync("/card");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("No card this year yet", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>The page without its form token, which differs each time.</summary>
    private static string Card(Answer answer)
    {
        foreach (var token in answer.Page.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList())
        {
            token.Remove();
        }

        return answer.Page.QuerySelector("main")!.OuterHtml;
    }

    private async Task<(SchoolInTest School, Person Ana, Browser Browser)> AnaAsync(bool lastYear = false)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var ana = await school.PersonAsync("Ana Ortiz");
        if (lastYear)
        {
            await school.PartnersLastYearAsync(app, ana, await school.PersonAsync("Rosa Lind"));
        }

        var browser = await app.BrowserOfAsync(ana);
        await browser.OpenAsync("/card");
        return (school, ana, browser);
    }
}
