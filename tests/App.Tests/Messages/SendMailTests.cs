using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages;

public sealed class SendMailTests : IAsyncLifetime
{
    private readonly RunningApp app = new();
    private readonly FakeMailServer server = new();
    private SchoolInTest school = null!;

    public async ValueTask InitializeAsync() => school = await SchoolInTest.MakeAsync(app);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_sent_message_keeps_its_facts_and_loses_its_words()
    {
        await WriteAsync(mayRepeat: true);

        Assert.True(await SendAsync());
        Assert.False(await SendAsync());

        var message = await MessageAsync();
        Assert.Null(message.SealedBody);
        Assert.Equal(Clock.Start, message.SentAt);
        Assert.Equal([message.PublicId], server.Handed);
    }

    [Fact]
    public async Task Of_two_nodes_one_sends()
    {
        await WriteAsync(mayRepeat: true);

        var sent = await Task.WhenAll(SendAsync(), SendAsync(), SendAsync());

        Assert.Single(sent, s => s);
        Assert.Single(server.Handed);
    }

    [Fact]
    public async Task A_refused_message_is_tried_again_after_a_growing_pause_under_the_same_name()
    {
        await WriteAsync(mayRepeat: false);
        server.Answer = () => new(false, "Mailbox busy");
        Assert.True(await SendAsync());
        Assert.False(await SendAsync());
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        Assert.True(await SendAsync());
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        Assert.False(await SendAsync());
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        server.Answer = () => new(true);

        Assert.True(await SendAsync());

        Assert.Equal(3, server.Handed.Count);
        Assert.Single(server.Handed.Distinct());
        Assert.NotNull((await MessageAsync()).SentAt);
    }

    [Fact]
    public async Task An_unknown_outcome_is_shown_and_not_repeated_for_a_message_that_may_not_repeat()
    {
        await WriteAsync(mayRepeat: false);
        server.Answer = () => new(false, MailRules.Unknown + ": the line broke");
        await SendAsync();
        app.Clock.Forward(TimeSpan.FromDays(1));

        Assert.False(await SendAsync());

        Assert.Single(server.Handed);
        Assert.Equal(MailState.OutcomeUnknown, await StateAsync());
    }

    [Fact]
    public async Task A_node_that_died_while_sending_leaves_an_unknown_outcome()
    {
        await WriteAsync(mayRepeat: false);
        server.Answer = () => throw new InvalidOperationException("The power went");
        await Assert.ThrowsAsync<InvalidOperationException>(SendAsync);
        Assert.Equal(MailState.Sending, await StateAsync());
        app.Clock.Forward(TimeSpan.FromDays(1));
        server.Answer = () => new(true);

        Assert.False(await SendAsync());
        Assert.Equal(MailState.OutcomeUnknown, await StateAsync());
    }

    [Fact]
    public async Task What_may_repeat_is_sent_again_after_an_unknown_outcome_under_the_same_name()
    {
        await WriteAsync(mayRepeat: true);
        server.Answer = () => throw new InvalidOperationException("The power went");
        await Assert.ThrowsAsync<InvalidOperationException>(SendAsync);
        server.Answer = () => new(true);
        Assert.False(await SendAsync());
        app.Clock.Forward(MailRules.Lease);

        Assert.True(await SendAsync());

        Assert.Equal(2, server.Handed.Count);
        Assert.Single(server.Handed.Distinct());
        Assert.Equal(MailState.Sent, await StateAsync());
    }

    [Fact]
    public async Task A_code_that_comes_too_late_is_wiped_and_not_sent()
    {
        await WriteAsync(mayRepeat: true, MailKind.SignInCode);
        app.Clock.Forward(MailRules.CodeIsUseful);

        Assert.False(await SendAsync());

        Assert.Empty(server.Handed);
        var message = await MessageAsync();
        Assert.Null(message.SealedBody);
        Assert.Null(message.SentAt);
        Assert.Equal(MailState.NotSent, await StateAsync());
    }

    [Fact]
    public async Task What_tells_of_something_that_is_over_is_wiped_and_not_sent()
    {
        await app.WithDbAsync(async db =>
        {
            new Outbox(db, app.Vault, app.Clock).Add("note", school.Principal, mayRepeat: false, new("Today, 9:30 AM", "You meet today."), notAfter: Clock.Start.AddMinutes(16));
            return await db.SaveChangesAsync();
        });
        server.Answer = () => new(false, "Mailbox busy");
        Assert.True(await SendAsync());
        server.Answer = () => new(true);
        app.Clock.Forward(TimeSpan.FromMinutes(16));

        Assert.False(await SendAsync());
        Assert.Null((await MessageAsync()).SealedBody);
    }

    [Fact]
    public async Task A_message_that_keeps_failing_does_not_hold_up_the_others()
    {
        await WriteAsync(mayRepeat: true);
        server.Answer = () => new(false, "Mailbox busy");
        await SendAsync();
        await WriteAsync(mayRepeat: true);
        server.Answer = () => new(true);

        Assert.True(await SendAsync());
        Assert.Equal(1, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.SentAt != null)));
    }

    [Fact]
    public async Task Outcomes_that_nobody_knows_hold_up_no_second_try_of_others()
    {
        server.Answer = () => new(false, MailRules.Unknown + ": the line broke");
        foreach (var _ in Enumerable.Range(0, 60))
        {
            await WriteAsync(mayRepeat: false);
            Assert.True(await SendAsync());
        }

        await WriteAsync(mayRepeat: true);
        server.Answer = () => new(false, "Mailbox busy");
        Assert.True(await SendAsync());
        app.Clock.Forward(TimeSpan.FromMinutes(1));
        server.Answer = () => new(true);

        Assert.True(await SendAsync());
        Assert.Equal(1, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.SentAt != null)));
    }

    [Fact]
    public async Task A_message_that_waits_for_the_morning_is_not_sent_before()
    {
        var morning = Clock.Start.AddHours(10);
        await app.WithDbAsync(async db =>
        {
            new Outbox(db, app.Vault, app.Clock).Add("letter", school.Principal, mayRepeat: true, new("Hello", "Hello there."), notBefore: morning);
            return await db.SaveChangesAsync();
        });
        Assert.False(await SendAsync());
        app.Clock.SetTo(morning);

        Assert.True(await SendAsync());
        Assert.Single(server.Handed);
    }

    [Fact]
    public async Task What_waits_for_the_morning_holds_up_no_code_at_night()
    {
        await app.WithDbAsync(async db =>
        {
            foreach (var n in Enumerable.Range(0, 60))
            {
                new Outbox(db, app.Vault, app.Clock).Add("letter", school.Principal, mayRepeat: true, new($"Hello {n}", "Hello there."), quietZone: school.School.TimeZone);
            }

            return await db.SaveChangesAsync();
        });
        app.Clock.SetTo(new(2026, 8, 4, 3, 0, 0, DateTimeKind.Utc));
        await WriteAsync(mayRepeat: true, MailKind.SignInCode);

        Assert.False(await SendAsync());
        Assert.True(await SendAsync());

        Assert.Equal(MailKind.SignInCode, await app.WithDbAsync(db => db.Outbox.Where(m => m.SentAt != null).Select(m => m.Kind).SingleAsync()));
        Assert.Single(server.Handed);
    }

    private Task<bool> WriteAsync(bool mayRepeat, string kind = "letter") => app.WithDbAsync(async db =>
    {
        new Outbox(db, app.Vault, app.Clock).Add(kind, school.Principal, mayRepeat, new("Hello", "Hello there."));
        return await db.SaveChangesAsync() > 0;
    });

    private Task<bool> SendAsync() => app.WithDbAsync(db => new SendMail(db, app.Vault, server, app.Clock).ExecuteAsync(CancellationToken.None));

    private Task<OutboxMessage> MessageAsync() => app.WithDbAsync(db => db.Outbox.AsNoTracking().SingleAsync());

    private async Task<MailState> StateAsync()
    {
        var m = await MessageAsync();
        return MailRules.StateOf(m.MayRepeat, m.SealedBody is not null, m.StartedAt, m.SentAt, m.Tries, m.LastError, app.Clock.GetUtcNow().UtcDateTime);
    }
}
