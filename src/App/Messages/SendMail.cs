using Counterpart.App.Data;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages;

/// <summary>Sends one message of the outbox, if one is due, together with those that are to be one with it. Several nodes may do this at once: who takes the try first sends.</summary>
public sealed class SendMail(AppDb db, Vault vault, IMailServer server, TimeProvider clock)
{
    private const int LookAtOnce = 50;

    /// <returns>Whether there was one.</returns>
    public async Task<bool> ExecuteAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;

        // What nobody may send again is not looked at again: it would stand before everything that failed later.
        var waiting = await db.Outbox.AsNoTracking()
            .Where(m => m.SentAt == null && m.SealedBody != null && m.Tries < MailRules.MostTries && (m.NotBefore == null || m.NotBefore <= now))
            .Where(m => m.MayRepeat || m.StartedAt == null || (m.LastError != "" && !m.LastError.StartsWith(MailRules.Unknown)))
            .OrderBy(m => m.Tries).ThenBy(m => m.Id).Take(LookAtOnce).ToListAsync(cancel);
        foreach (var message in waiting)
        {
            if (MailRules.IsOfNoUse(message.Kind, message.MadeAt, message.NotAfter, now))
            {
                await CloseAsync(message, null, "Not sent in time", cancel);
            }
            else if (!IsDue(message, now))
            {
                continue;
            }
            else if (message.QuietZone is { } zone && QuietHours.Until(now, zone, await QuietAsync(message, cancel)) is { } morning)
            {
                await db.Outbox.Where(m => m.Id == message.Id).ExecuteUpdateAsync(u => u.SetProperty(m => m.NotBefore, morning), cancel);
            }
            else if (await TakeAsync(message, now, cancel))
            {
                await SendAsync(message, cancel);
                return true;
            }
        }

        return false;
    }

    private async Task<IReadOnlySet<DateOnly>?> QuietAsync(OutboxMessage message, CancellationToken cancel) =>
        message.QuietSchoolId is { } school ? (await db.SchoolDaysAsync(school, cancel)).Quiet : null;

    private static bool IsDue(OutboxMessage m, DateTime now) =>
        MailRules.StateOf(m.MayRepeat, m.SealedBody is not null, m.StartedAt, m.SentAt, m.Tries, m.LastError, now) == MailState.Waiting
        && (m.StartedAt is not { } last || now - last >= MailRules.Pause(m.Tries));

    private async Task<bool> TakeAsync(OutboxMessage message, DateTime now, CancellationToken cancel) => await db.Outbox
        .Where(m => m.Id == message.Id && m.Tries == message.Tries && m.SentAt == null)
        .ExecuteUpdateAsync(u => u.SetProperty(m => m.Tries, message.Tries + 1).SetProperty(m => m.StartedAt, now).SetProperty(m => m.LastError, ""), cancel) == 1;

    private async Task SendAsync(OutboxMessage message, CancellationToken cancel)
    {
        var words = vault.Open<MailWords>(Purpose.Mail, message.SealedBody!);
        List<OutboxMessage> together = [message, .. words.Several is { } several ? await TakeOthersAsync(message, several.About, cancel) : []];
        var answer = await server.SendAsync(message.PublicId, message.To, words.For(together.Count), cancel);

        // What happened is written down even when the product is stopping: otherwise nobody would ever know.
        foreach (var sent in together)
        {
            await NoteAsync(sent, answer);
        }
    }

    /// <summary>Others to the same person about the same thing that are due as well: they go along, and are done with when it is.</summary>
    private async Task<List<OutboxMessage>> TakeOthersAsync(OutboxMessage message, string about, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var others = await db.Outbox.AsNoTracking()
            .Where(m => m.Id != message.Id && m.PersonId == message.PersonId && m.To == message.To && m.Kind == message.Kind && m.SentAt == null && m.SealedBody != null && m.Tries < MailRules.MostTries && (m.NotBefore == null || m.NotBefore <= now))
            .OrderBy(m => m.Id).ToListAsync(cancel);
        List<OutboxMessage> taken = [];
        foreach (var other in others)
        {
            if (IsDue(other, now) && vault.Open<MailWords>(Purpose.Mail, other.SealedBody!).Several?.About == about && await TakeAsync(other, now, cancel))
            {
                taken.Add(other);
            }
        }

        return taken;
    }

    private async Task NoteAsync(OutboxMessage message, MailAnswer answer)
    {
        if (answer.IsSent)
        {
            await CloseAsync(message, clock.GetUtcNow().UtcDateTime, "", CancellationToken.None);
        }
        else
        {
            await db.Outbox.Where(m => m.Id == message.Id).ExecuteUpdateAsync(u => u.SetProperty(m => m.LastError, answer.Error), CancellationToken.None);
        }
    }

    /// <summary>Done with: the words are wiped, the fact stays.</summary>
    private Task CloseAsync(OutboxMessage message, DateTime? sentAt, string error, CancellationToken cancel) => db.Outbox
        .Where(m => m.Id == message.Id)
        .ExecuteUpdateAsync(u => u.SetProperty(m => m.SentAt, sentAt).SetProperty(m => m.LastError, error).SetProperty(m => m.SealedBody, (byte[]?)null), cancel);
}
