using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Feeds;

/// <summary>Makes, finds and removes the one private calendar link of a person.</summary>
public sealed class CalendarLinks(AppDb db, Vault vault, TimeProvider clock)
{
    /// <summary>A new one: the one before stops working at once.</summary>
    /// <returns>The secret, which nobody can be told again; empty when another window was quicker.</returns>
    public async Task<string> MakeAsync(Actor actor, CancellationToken cancel)
    {
        var secret = PublicId.New().InAddress();
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.CalendarLinks.Where(l => l.PersonId == actor.PersonId).ExecuteDeleteAsync(cancel);
        db.Add(new CalendarLink { PersonId = actor.PersonId, Digest = DigestOf(secret), MadeAt = now });
        db.Record(actor, now, "calendar-link.made", "", actor.PersonId);
        if (!await db.TrySaveAsync(cancel))
        {
            return "";
        }

        await transaction.CommitAsync(cancel);
        return secret;
    }

    public async Task<Outcome> RemoveAsync(Actor actor, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.CalendarLinks.Where(l => l.PersonId == actor.PersonId).ExecuteDeleteAsync(cancel) > 0)
        {
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "calendar-link.removed", "", actor.PersonId);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return new Outcome.Done("The link is removed. Calendars that used it no longer get anything.");
    }

    /// <returns>Whose it is; null when it is nobody's.</returns>
    public async Task<long?> OwnerAsync(string secret, CancellationToken cancel)
    {
        if (!Guid.TryParseExact(secret, "N", out var id))
        {
            return null;
        }

        var digest = DigestOf(id.InAddress());
        return await db.CalendarLinks.Where(l => l.Digest == digest).Select(l => (long?)l.PersonId).SingleOrDefaultAsync(cancel);
    }

    private byte[] DigestOf(string secret) => vault.Digest($"calendar link {secret}");
}
