using System.Globalization;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships;

public sealed class TalkRequestsTests
{
    private const string Chicago = "America/Chicago";
    private const string NewYork = "America/New_York";

    [Theory]
    [InlineData(Chicago, "2026-08-10T11:00:00Z")]
    [InlineData(NewYork, "2026-08-10T10:00:00Z")]
    public async Task Those_who_ask_over_a_weekend_come_in_one_message_on_monday_morning(string zone, string morning)
    {
        await using var app = new RunningApp();
        var (school, pairs) = await IntroducedAsync(app, zone, 4);
        app.Clock.SetTo(At("2026-08-07T22:30:00Z"));
        await AskAsync(app, pairs[0]);
        app.Clock.SetTo(At("2026-08-08T15:00:00Z"));
        await AskAsync(app, pairs[1]);
        await AskAsync(app, pairs[2]);
        app.Clock.SetTo(At("2026-08-09T15:00:00Z"));
        await AnswerAsync(app, pairs[2], "Yes");
        var server = new FakeMailServer();

        app.Clock.SetTo(At(morning).AddMinutes(-1));
        Assert.False(await SendAsync(app, server));
        app.Clock.SetTo(At(morning));
        Assert.True(await SendAsync(app, server));
        Assert.False(await SendAsync(app, server));

        var words = Assert.Single(server.Said);
        Assert.Equal("Two teachers would like to talk with you", words.Subject);
        Assert.Contains("Two teachers you introduced would like to talk with you first. The names stand on your page", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", words.Text, StringComparison.Ordinal);
        var sent = await NotesAsync(app);
        Assert.Equal(2, sent.Count);
        Assert.All(sent, m => Assert.Equal((At(morning), (byte[]?)null, school.Principal.Id), (m.SentAt, m.SealedBody, m.PersonId)));

        // Whoever asks later is news again.
        app.Clock.SetTo(At(morning).AddHours(2));
        await AskAsync(app, pairs[3]);
        Assert.True(await SendAsync(app, server));
        Assert.Equal("One teacher would like to talk with you", server.Said.Last().Subject);
    }

    [Fact]
    public async Task Two_principals_each_get_their_own_and_other_messages_go_by_themselves()
    {
        await using var app = new RunningApp();
        var (one, pairs) = await IntroducedAsync(app, Chicago, 2);
        var (_, others) = await IntroducedAsync(app, NewYork, 1);
        app.Clock.SetTo(At("2026-08-08T15:00:00Z"));
        foreach (var pair in pairs.Concat(others))
        {
            await AskAsync(app, pair);
        }

        await app.WithDbAsync(async db =>
        {
            new Outbox(db, app.Vault, app.Clock).Add("letter", one.Principal, mayRepeat: true, new("Hello", "Hello there."), notBefore: At("2026-08-10T11:00:00Z"));
            return await db.SaveChangesAsync();
        });
        var server = new FakeMailServer();
        app.Clock.SetTo(At("2026-08-10T12:00:00Z"));
        while (await SendAsync(app, server))
        {
        }

        Assert.Equal(["Hello", "One teacher would like to talk with you", "Two teachers would like to talk with you"], server.Said.Select(w => w.Subject).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_that_could_not_be_sent_is_tried_again_as_one_under_the_same_name()
    {
        await using var app = new RunningApp();
        var (_, pairs) = await IntroducedAsync(app, Chicago, 2);
        app.Clock.SetTo(At("2026-08-08T15:00:00Z"));
        await AskAsync(app, pairs[0]);
        await AskAsync(app, pairs[1]);
        var server = new FakeMailServer { Answer = () => new(false, "Mailbox busy") };
        app.Clock.SetTo(At("2026-08-10T12:00:00Z"));
        Assert.True(await SendAsync(app, server));
        Assert.False(await SendAsync(app, server));
        app.Clock.Forward(TimeSpan.FromMinutes(2));
        server.Answer = () => new(true);

        Assert.True(await SendAsync(app, server));

        Assert.False(await SendAsync(app, server));
        Assert.Single(server.Handed.Distinct());
        Assert.All(server.Said, w => Assert.Equal("Two teachers would like to talk with you", w.Subject));
        Assert.All(await NotesAsync(app), m => Assert.NotNull(m.SentAt));
    }

    private static async Task<(SchoolInTest School, List<FinalizedPair> Pairs)> IntroducedAsync(RunningApp app, string zone, int count)
    {
        var school = await SchoolInTest.MakeAsync(app, zone);
        var principal = await school.PrincipalBrowserAsync();
        List<FinalizedPair> pairs = [];
        for (var i = 0; i < count; i++)
        {
            var pair = await FinalizedPair.MakeAsync(app, school);
            await pair.IntroduceAsync(principal);
            pairs.Add(pair);
        }

        await app.WithDbAsync(db => db.Outbox.ExecuteDeleteAsync());
        return (school, pairs);
    }

    private static Task AskAsync(RunningApp app, FinalizedPair pair) => AnswerAsync(app, pair, "first");

    private static async Task AnswerAsync(RunningApp app, FinalizedPair pair, string choice)
    {
        var hers = await app.BrowserOfAsync(pair.Ana);
        await hers.OpenAsync(pair.Invitation);
        await hers.PressAsync("Send my answer", (choice, "on"));
        await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.SignInCode).ExecuteDeleteAsync());
    }

    private static Task<bool> SendAsync(RunningApp app, FakeMailServer server) => app.WithDbAsync(db => new SendMail(db, app.Vault, server, app.Clock).ExecuteAsync(CancellationToken.None));

    private static Task<List<OutboxMessage>> NotesAsync(RunningApp app) => app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.TalkFirst).ToListAsync());

    private static DateTime At(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture).UtcDateTime;
}
