using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Messages;

public sealed class ForgetMailTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Words_that_may_never_have_arrived_are_wiped_after_thirty_days_and_waiting_ones_are_not()
    {
        var now = Clock.Start;
        var (old, young, waiting, again) = (Message(now.AddDays(-31)), Message(now.AddDays(-29)), Message(startedAt: null), Message(now.AddDays(-31), mayRepeat: true));
        await app.WithDbAsync(db =>
        {
            db.AddRange(old, young, waiting, again);
            return db.SaveChangesAsync();
        });

        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<ForgetMail>().ExecuteAsync(CancellationToken.None));

        var kept = await app.WithDbAsync(db => db.Outbox.Where(m => m.SealedBody != null).Select(m => m.PublicId).ToListAsync());
        Assert.Equal([young.PublicId, waiting.PublicId, again.PublicId], new[] { old, young, waiting, again }.Select(m => m.PublicId).Where(kept.Contains));
    }

    private OutboxMessage Message(DateTime? startedAt, bool mayRepeat = false) => new()
    {
        PublicId = PublicId.New(), To = "ana@example.org", Kind = MailKind.Note, MayRepeat = mayRepeat, MadeAt = Clock.Start.AddDays(-40), StartedAt = startedAt, Tries = startedAt is null ? 0 : 1,
        LastError = startedAt is null ? "" : MailRules.Unknown, NotBefore = startedAt is null ? Clock.Start.AddYears(1) : null, SealedBody = app.Vault.Seal(Purpose.Mail, new MailWords("Subject", "Words", "")),
    };
}
