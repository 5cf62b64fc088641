using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

/// <summary>Who would like to talk, and who does not take part: on the principal's page, and nowhere else.</summary>
public sealed class AsksTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Talk_first_is_one_line_and_one_email_that_names_nobody()
    {
        var (school, pair, principal) = await IntroducedAsync();

        await AnswerAsync(pair, "first");

        var page = await principal.OpenAsync("/school/introductions");
        Assert.Contains("Would like to talk with you (1)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz", page.Page.QuerySelector("[aria-labelledby=talk-head]")!.TextContent, StringComparison.Ordinal);
        var mail = Assert.Single(await NotesAsync(pair));
        Assert.Equal(school.Principal.Id, mail.PersonId);
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);
        Assert.Equal("One teacher would like to talk with you", words.Subject);
        Assert.DoesNotContain("Ana", words.Subject + words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Walt", words.Subject + words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_that_took_place_opens_the_answer_again_and_the_person_sees_it()
    {
        var (_, pair, principal) = await IntroducedAsync();
        await AnswerAsync(pair, "first");
        await principal.OpenAsync("/school/introductions");

        var answer = await principal.PressAsync("Mark as talked");

        Assert.StartsWith("Noted.", answer.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("Would like to talk", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await NotesAsync(pair));
        var hers = await (await app.BrowserOfAsync(pair.Ana)).OpenAsync(pair.Invitation);
        Assert.Contains("Renee Holt noted on Aug 3 that you talked.", hers.Text, StringComparison.Ordinal);
        Assert.Empty(hers.Page.QuerySelectorAll("input[name=Answer][checked]"));
    }

    [Fact]
    public async Task Taken_back_before_it_was_sent_the_email_is_never_sent_and_the_line_is_gone()
    {
        var (_, pair, principal) = await IntroducedAsync();
        await AnswerAsync(pair, "first");

        await AnswerAsync(pair, "Yes");

        Assert.Empty(await NotesAsync(pair));
        var page = await principal.OpenAsync("/school/introductions");
        Assert.DoesNotContain("Would like to talk", page.Text, StringComparison.Ordinal);
        Assert.Contains("Said yes", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/Chicago", "2026-08-07T22:30:00Z", "2026-08-10T11:00:00Z")]
    [InlineData("America/New_York", "2026-08-07T21:30:00Z", "2026-08-10T10:00:00Z")]
    public async Task An_evening_ask_reaches_the_principal_on_the_next_school_morning(string zone, string now, string due)
    {
        await using var alone = new RunningApp();
        var school = await SchoolInTest.MakeAsync(alone, zone);
        var pair = await FinalizedPair.MakeAsync(alone, school);
        await pair.IntroduceAsync(await school.PrincipalBrowserAsync());
        alone.Clock.SetTo(At(now));
        var hers = await alone.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync(pair.Invitation);

        await hers.PressAsync("Send my answer", ("first", "on"));

        var mail = await alone.WithDbAsync(db => db.Outbox.AsNoTracking().SingleAsync(m => m.Kind == MailKind.TalkFirst));
        Assert.Equal(At(due), mail.NotBefore);
    }

    [Fact]
    public async Task Not_this_year_counts_at_once_and_stands_on_the_principals_page()
    {
        var (_, pair, principal) = await IntroducedAsync();

        await AnswerAsync(pair, "Not this year");

        var page = await principal.OpenAsync("/school/introductions");
        Assert.Contains("Ana Ortiz", page.Page.QuerySelector("[aria-labelledby=away-head]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You are not taking part this year", (await (await app.BrowserOfAsync(pair.Ana)).OpenAsync("/home")).Text, StringComparison.Ordinal);
        Assert.Empty(await NotesAsync(pair));
    }

    [Fact]
    public async Task Another_schools_ask_cannot_be_closed()
    {
        var (_, pair, _) = await IntroducedAsync();
        await AnswerAsync(pair, "first");
        var seat = await app.WithDbAsync(db => db.PartnershipSeats.Where(s => s.PersonId == pair.Ana.Id).Select(s => s.Id).SingleAsync());
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
        await stranger.OpenAsync("/school/expectations");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync("/school/introductions?handler=Talked", ("seat", $"{seat}"))).Status);
        Assert.Single(await NotesAsync(pair));
    }

    private static DateTime At(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

    private async Task<(SchoolInTest School, FinalizedPair Pair, Browser Principal)> IntroducedAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var principal = await school.PrincipalBrowserAsync();
        await pair.IntroduceAsync(principal);
        return (school, pair, principal);
    }

    private async Task AnswerAsync(FinalizedPair pair, string choice)
    {
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync(pair.Invitation);
        Assert.Equal(HttpStatusCode.OK, (await hers.PressAsync("Send my answer", (choice, "on"))).Status);
    }

    private Task<List<OutboxMessage>> NotesAsync(FinalizedPair pair) => app.WithDbAsync(db => db.Outbox.AsNoTracking()
        .Where(m => m.Kind == MailKind.TalkFirst && db.PartnershipSeats.Any(s => s.Id == m.SeatId && s.PersonId == pair.Ana.Id)).ToListAsync());
}
