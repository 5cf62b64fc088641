using System.Net;
using Counterpart.App.CheckIns;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.CheckIns;

public sealed class EmailTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_draft_goes_to_each_alone_as_it_was_changed_and_answers_reach_the_principal()
    {
        var school = await YearSchool.MakeAsync(app);
        var draft = await school.Principal.OpenAsync(school.At("email"));
        Assert.Contains("How are you addressing challenges such as time?", draft.Page.QuerySelector("#Text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, draft.Page.QuerySelector("#Text")!.TextContent.Trim().Split('\n').Length);

        var sent = await school.Principal.PressAsync("Send, and note", ("Your words", "How is Friday?"));

        Assert.Contains("2 emails to Ana and Walt are on the way", sent.Says, StringComparison.Ordinal);
        Assert.Equal(CheckInWay.Email, Assert.Single(await school.NotedAsync()).Way);
        var mails = await school.MailsAsync(MailKind.CheckIn);
        Assert.Equal([school.Pair.Ana.Id, school.Pair.Walt.Id], mails.Select(m => m.PersonId!.Value));
        Assert.All(mails, m => Assert.Equal(new DateTime(2026, 11, 1, 5, 0, 0, DateTimeKind.Utc), m.NotAfter)); // The round is over.
        Assert.All(mails.Select(school.Words), w =>
        {
            Assert.Equal(("How is it going? From Renee Holt", school.School.Principal.Email), (w.Subject, w.ReplyTo));
            Assert.Contains("How is Friday?", w.Text, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("Walt", school.Words(mails[0]).Text, StringComparison.Ordinal);
        Assert.Contains("Renee Holt wrote to you", (await (await school.HersAsync()).OpenAsync(school.Pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_sent_once_a_round_and_what_did_not_go_out_yet_is_taken_back_with_it()
    {
        var school = await YearSchool.MakeAsync(app);
        app.Clock.SetTo(new(2026, 10, 17, 15, 0, 0, DateTimeKind.Utc));
        var principal = await school.School.PrincipalBrowserAsync();
        await principal.OpenAsync(school.At("email"));
        await principal.PressAsync("Send, and note");
        await principal.OpenAsync(school.At("email"));
        Assert.Contains("No further email was made.", (await principal.PressAsync("Send, and note")).Says, StringComparison.Ordinal);
        Assert.All(await school.MailsAsync(MailKind.CheckIn), m => Assert.Equal(new DateTime(2026, 10, 19, 11, 0, 0, DateTimeKind.Utc), m.NotBefore));

        await principal.OpenAsync("/school/year");
        await principal.PressAsync("Undo");

        Assert.Empty(await school.MailsAsync(MailKind.CheckIn));
        Assert.Empty(await school.NotedAsync());
    }

    [Fact]
    public async Task Whom_an_email_did_not_reach_stands_on_the_page_of_whoever_wrote_it_until_it_is_undone()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.Principal.OpenAsync(school.At("email"));
        await school.Principal.PressAsync("Send, and note");
        Assert.DoesNotContain("did not get through", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.CheckIn && m.PersonId == school.Pair.Walt.Id)
            .ExecuteUpdateAsync(u => u.SetProperty(m => m.StartedAt, YearSchool.Tuesday).SetProperty(m => m.Tries, MailRules.MostTries).SetProperty(m => m.LastError, "550 No such user")));

        Assert.Contains("Your email to Walt Greer did not get through", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("did not get through", (await (await YearSchool.MakeAsync(app)).Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        await school.Principal.OpenAsync("/school/year");
        await school.Principal.PressAsync("Undo");
        Assert.DoesNotContain("did not get through", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_and_too_much_typed_are_refused()
    {
        var school = await YearSchool.MakeAsync(app);
        await school.Principal.OpenAsync(school.At("email"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await school.Principal.PressAsync("Send, and note", ("Your words", " "))).Status);
        var page = await school.Principal.PressAsync("Send, and note", ("Your words", new string('n', 1201)));

        Assert.Contains("now it is 1201", page.Page.QuerySelector("#Text_error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await school.MailsAsync(MailKind.CheckIn));
    }
}
