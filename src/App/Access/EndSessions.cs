using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Signs out: this browser, another of the own devices, or every device of a person.</summary>
public sealed class EndSessions(AppDb db, TimeProvider clock)
{
    public async Task ThisAsync(Actor actor, CancellationToken cancel)
    {
        var session = await db.Sessions.SingleAsync(s => s.Id == actor.SessionId, cancel);
        await EndAsync(actor, "signed out", [session], cancel);
    }

    public async Task<Outcome> OneAsync(Actor actor, Guid device, CancellationToken cancel)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.PublicId == device && s.PersonId == actor.PersonId, cancel);
        if (session is null)
        {
            return new Outcome.Missing();
        }

        await EndAsync(actor, "one device", [session], cancel);
        return new Outcome.Done($"{session.Device} is signed out.");
    }

    /// <summary>Every device of that person, also the one in use.</summary>
    public async Task<Outcome> AllAsync(Actor actor, Guid person, CancellationToken cancel)
    {
        var whom = await db.People.VisibleTo(actor).SingleOrDefaultAsync(p => p.PublicId == person, cancel);
        if (whom is null)
        {
            return new Outcome.Missing();
        }

        var open = await db.Sessions.Where(s => s.PersonId == whom.Id && s.EndedAt == null).ToListAsync(cancel);
        await EndAsync(actor, $"every device ({open.Count})", open, cancel);
        return new Outcome.Done($"{whom.Name} is signed out everywhere.");
    }

    private async Task EndAsync(Actor actor, string how, List<Session> sessions, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        sessions.ForEach(s => s.EndedAt ??= now);
        db.Record(actor, now, "session.ended", how, sessions.Select(s => s.PersonId));
        await db.SaveChangesAsync(cancel);
    }
}
