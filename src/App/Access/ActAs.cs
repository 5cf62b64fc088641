using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>A person with several positions chooses the one to act in, in this browser.</summary>
public sealed class ActAs(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, long position, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var chosen = await db.Positions.AsNoTracking()
            .Where(p => p.Id == position && p.PersonId == actor.PersonId && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .Select(p => new { p.Id, p.Role })
            .SingleOrDefaultAsync(cancel);
        if (chosen is null)
        {
            return new Outcome.Missing();
        }

        var session = await db.Sessions.SingleAsync(s => s.Id == actor.SessionId, cancel);
        session.PositionId = chosen.Id;
        db.Record(actor, now, "position.chosen", RoleWords.For(chosen.Role), actor.PersonId);
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done($"You now act as {RoleWords.For(chosen.Role)}.");
    }
}
