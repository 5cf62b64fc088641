using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages;

/// <summary>Wipes the words of messages that were tried and are not tried again: nobody will know whether they arrived. That there was a message stays.</summary>
public sealed class ForgetMail(AppDb db, TimeProvider clock)
{
    /// <returns>How many.</returns>
    public Task<int> ExecuteAsync(CancellationToken cancel)
    {
        var until = clock.GetUtcNow().UtcDateTime - MailRules.WordsAreKept;
        return db.Outbox.Where(m => m.SealedBody != null && m.SentAt == null && m.StartedAt < until)
            .Where(m => m.Tries >= MailRules.MostTries || (!m.MayRepeat && (m.LastError == "" || m.LastError.StartsWith(MailRules.Unknown))))
            .ExecuteUpdateAsync(u => u.SetProperty(m => m.SealedBody, (byte[]?)null), cancel);
    }
}
