using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

/// <summary>Telling partners of each other, through the form on /school/introductions.</summary>
public sealed class SendTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Marking_sends_nothing_and_sending_after_both_talks_writes_exactly_two_emails()
    {
        var (school, pair, browser) = await StartAsync();
        await browser.OpenAsync(pair.Address + "/talk");
        await browser.PressAsync("Save for Ana Ortiz", ("I talked with Ana", "on"));
        Assert.Contains("waits for Walt", (await browser.OpenAsync("/school/introductions")).Text, StringComparison.Ordinal);
        Assert.Empty(browser.Now.Page.QuerySelectorAll("[name=Ticked]"));
        await browser.OpenAsync(pair.Address + "/talk");
        await browser.PressAsync("Save for Walt Greer", ("I talked with Walt", "on"));
        Assert.Empty(await MailsAsync(pair));
        await browser.OpenAsync("/school/introductions");

        var answer = await browser.PressAsync("Send 2 emails");

        Assert.Equal("Introduced 1 partnership, 2 emails are on their way.", answer.Says);
        Assert.Contains("introduced Aug 3", answer.Text, StringComparison.Ordinal);
        var mails = await MailsAsync(pair);
        Assert.Equal([pair.Ana.Id, pair.Walt.Id], mails.Select(m => m.PersonId!.Value));
        Assert.All(mails, m => Assert.True(m.MayRepeat && m.Kind == MailKind.Introduction));
        var row = await app.WithDbAsync(db => db.Partnerships.AsNoTracking().SingleAsync(p => p.Id == pair.Partnership.Id));
        Assert.Equal((Clock.Start, school.Principal.Id), (row.IntroducedAt, row.IntroducedById));
        var entry = await app.WithDbAsync(db => db.Audit.Include(a => a.Subjects).SingleAsync(a => a.Action == "partnerships.introduced" && a.SchoolId == school.School.Id));
        Assert.Equal([pair.Ana.Id, pair.Walt.Id], entry.Subjects.Select(s => s.PersonId).Order());
    }

    [Fact]
    public async Task The_email_says_what_was_agreed_and_nothing_else()
    {
        var (school, pair, browser) = await StartAsync();
        await app.WithDbAsync(db => db.Programs.Where(p => p.StateId == school.District.StateId).ExecuteUpdateAsync(u => u.SetProperty(p => p.Contact, "Pat Simmons")));
        await browser.OpenAsync(pair.Address + "/talk");
        await browser.PressAsync("Save for Ana Ortiz", ("I talked with Ana", "on"), ("Ana agrees to the focus", "on"), ("Ana agrees that the letters say", "on"));
        await browser.OpenAsync(pair.Address + "/talk");
        await browser.PressAsync("Save for Walt Greer", ("I talked with Walt", "on"));
        await browser.OpenAsync("/school/introductions");

        await browser.PressAsync("Send 2 emails");

        var words = app.Vault.Open<MailWords>(Purpose.Mail, (await MailsAsync(pair))[0].SealedBody!);
        Assert.Equal(("You and Walt Greer", school.Principal.Email), (words.Subject, words.ReplyTo));
        Assert.Contains("What you bring: Questioning", words.Text, StringComparison.Ordinal);
        Assert.Contains($"/partnership/{pair.Partnership.PublicId:N}/invitation", words.Text, StringComparison.Ordinal);
        Assert.Contains("Pat Simmons", words.Text, StringComparison.Ordinal);
        Assert.Contains("Renee Holt, principal", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lesson Structure", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("focus together", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_on_an_old_page_sends_nothing_again()
    {
        var (_, pair, browser) = await ReadyAsync();
        var other = await OpenAgainAsync(browser, pair);
        await browser.PressAsync("Send 2 emails");

        var answer = await other.PressAsync("Send 2 emails");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("introduced Aug 3 already. Nothing was sent.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await MailsAsync(pair)).Count);
    }

    [Fact]
    public async Task Pressing_at_the_same_moment_sends_once()
    {
        var (_, pair, browser) = await ReadyAsync();
        var others = new[] { browser, await OpenAgainAsync(browser, pair), await OpenAgainAsync(browser, pair) };

        var answers = await Task.WhenAll(others.Select(b => b.PressOnlyAsync("Send 2 emails")));

        Assert.Single(answers, a => a.WentTo is not null);
        Assert.Equal(2, (await MailsAsync(pair)).Count);
    }

    [Fact]
    public async Task What_changed_since_the_page_was_opened_is_looked_at_again_first()
    {
        var (_, pair, browser) = await ReadyAsync();
        var other = await OpenAgainAsync(browser, pair);
        await other.OpenAsync(pair.Address + "/expect");
        await other.PressAsync("Save for this partnership", ("Have some interaction", "every Tuesday"));

        var answer = await browser.PressAsync("Send 2 emails");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Nothing was sent.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await MailsAsync(pair));
        Assert.StartsWith("Introduced 1 partnership", (await browser.PressAsync("Send 2 emails")).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_ticked_ones_are_introduced_and_none_ticked_is_refused()
    {
        var (school, pair, browser) = await ReadyAsync();
        var second = await FinalizedPair.MakeAsync(app, school);
        await second.TalkAsync(browser);
        await browser.OpenAsync("/school/introductions");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PressAsync("Send only for the ticked")).Status);
        var value = browser.Now.Page.QuerySelectorAll("[name=Ticked]").Select(e => e.GetAttribute("value")!).First(v => v.StartsWith($"{second.Partnership.PublicId:N}", StringComparison.Ordinal));

        await browser.PostAsync("/school/introductions?handler=Send", ("Ticked", value));

        Assert.Empty(await MailsAsync(pair));
        Assert.Equal(2, (await MailsAsync(second)).Count);
    }

    [Fact]
    public async Task Handing_out_letters_introduces_and_mails_nothing()
    {
        var (_, pair, browser) = await ReadyAsync();

        var answer = await browser.PressAsync("I handed out the letters");

        Assert.Equal("Introduced 1 partnership on paper. Nothing was mailed.", answer.Says);
        Assert.Empty(await MailsAsync(pair));
        Assert.Contains("by letter", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).Select(p => p.IntroducedAt).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_has_no_email_gets_a_printed_letter_and_the_principal_is_told()
    {
        var (_, pair, browser) = await ReadyAsync();
        await app.WithDbAsync(db => db.People.Where(p => p.Id == pair.Walt.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Email, (string?)null)));
        await browser.OpenAsync("/school/introductions");

        var answer = await browser.PressAsync("Send 1 email");

        Assert.Equal("Introduced 1 partnership, 1 email is on its way. No email: print the letter of Walt Greer.", answer.Says);
        Assert.Equal([pair.Ana.Id], (await MailsAsync(pair)).Select(m => m.PersonId!.Value));
    }

    [Fact]
    public async Task A_partnership_with_a_vacant_seat_waits()
    {
        var (school, pair, browser) = await ReadyAsync();
        var value = PairSeenOn(browser);
        await app.WithDbAsync(async db =>
        {
            var seat = new VacantSeat { PublicId = PublicId.New(), SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Label = "7 Science, to be hired" };
            db.Add(seat);
            await db.SaveChangesAsync();
            return await db.PartnershipSeats.Where(s => s.PersonId == pair.Walt.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.PersonId, (long?)null).SetProperty(s => s.VacantSeatId, seat.Id));
        });

        var answer = await browser.PostAsync("/school/introductions?handler=Send", ("Ticked", value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("waits for 7 Science, to be hired. Nothing was sent.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await MailsAsync(pair));
    }

    [Fact]
    public async Task Somebody_who_said_not_this_year_meanwhile_is_not_introduced()
    {
        var (_, pair, browser) = await ReadyAsync();
        var his = await app.BrowserOfAsync(pair.Walt);
        await his.OpenAsync("/card");
        await his.PressAsync("Send my card", ("Not this year", "on"));

        var answer = await browser.PressAsync("Send 2 emails");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Walt said not this year. Nothing was sent.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await MailsAsync(pair));
    }

    [Fact]
    public async Task Emails_that_promise_more_than_the_school_owns_are_not_sent()
    {
        var (_, pair, browser) = await ReadyAsync();
        await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Expectations, """{"HalfDaysEach":3}""")));

        var answer = await browser.PressAsync("Send 2 emails");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("would promise 3 substitute half-days", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await MailsAsync(pair));
    }

    [Fact]
    public async Task An_email_that_did_not_go_out_is_shown_with_the_way_to_print()
    {
        var (_, pair, browser) = await ReadyAsync();
        await browser.PressAsync("Send 2 emails");
        await app.WithDbAsync(db => db.Outbox.Where(m => m.PersonId == pair.Walt.Id)
            .ExecuteUpdateAsync(u => u.SetProperty(m => m.Tries, MailRules.MostTries).SetProperty(m => m.StartedAt, Clock.Start).SetProperty(m => m.LastError, "No such mailbox")));

        var answer = await browser.OpenAsync("/school/introductions");

        Assert.Contains("email not sent.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.EndsWith($"#letter-{pair.Walt.PublicId:N}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_schools_partnership_is_not_there()
    {
        var (_, pair, mine) = await ReadyAsync();
        var value = PairSeenOn(mine);
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        await stranger.OpenAsync("/school/introductions");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync("/school/introductions?handler=Send", ("Ticked", value))).Status);
        Assert.Empty(await MailsAsync(pair));
    }

    private static string PairSeenOn(Browser browser) => browser.Now.Page.QuerySelector("[name=Ticked]")!.GetAttribute("value")!;

    private async Task<(SchoolInTest School, FinalizedPair Pair, Browser Browser)> StartAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        return (school, await FinalizedPair.MakeAsync(app, school), await school.PrincipalBrowserAsync());
    }

    private async Task<(SchoolInTest School, FinalizedPair Pair, Browser Browser)> ReadyAsync()
    {
        var (school, pair, browser) = await StartAsync();
        await pair.TalkAsync(browser);
        await browser.OpenAsync("/school/introductions");
        return (school, pair, browser);
    }

    private async Task<Browser> OpenAgainAsync(Browser first, FinalizedPair pair)
    {
        Assert.NotNull(first.Now.Page.QuerySelector("[name=Ticked]"));
        var principal = await app.WithDbAsync(db => db.People.SingleAsync(p => p.Id == pair.Partnership.FinalizedById));
        var other = await app.BrowserOfAsync(principal);
        await other.OpenAsync("/school/introductions");
        return other;
    }

    private Task<List<OutboxMessage>> MailsAsync(FinalizedPair pair) => app.WithDbAsync(db => db.Outbox.AsNoTracking()
        .Where(m => m.PersonId == pair.Ana.Id || m.PersonId == pair.Walt.Id).OrderBy(m => m.Id).ToListAsync());
}
