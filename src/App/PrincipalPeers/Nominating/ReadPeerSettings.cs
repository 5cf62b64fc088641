using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Finds the newest school year of the state that is not over, and what P3 says in it.</summary>
public sealed class ReadPeerSettings(AppDb db, TimeProvider clock)
{
    /// <returns>Null when there is no school year.</returns>
    public async Task<PeerSettings?> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (await db.SchoolYears.Where(y => y.StateId == actor.StateId && y.EndsOn >= today).OrderByDescending(y => y.StartsOn).FirstOrDefaultAsync(cancel) is not { } year)
        {
            return null;
        }

        return new(
            year,
            await db.PeerYears.VisibleTo(actor).SingleOrDefaultAsync(y => y.SchoolYearId == year.Id, cancel),
            await db.Programs.Where(p => p.StateId == actor.StateId && p.Kind == ProgramKind.P3).Select(p => p.Contact).FirstOrDefaultAsync(cancel) ?? "");
    }
}
