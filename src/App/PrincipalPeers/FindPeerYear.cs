using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers;

/// <summary>Finds the year of P3 of the actor's state: the newest whose school year is not over.</summary>
public sealed class FindPeerYear(AppDb db, TimeProvider clock)
{
    /// <returns>Null when the state has not opened one.</returns>
    public Task<PeerThisYear?> ExecuteAsync(Actor actor, CancellationToken cancel) => InAsync(db.PeerYears.VisibleTo(actor), cancel);

    /// <summary>For work that no person does.</summary>
    public Task<PeerThisYear?> OfStateAsync(long stateId, CancellationToken cancel) => InAsync(db.PeerYears.Where(y => y.StateId == stateId), cancel);

    private async Task<PeerThisYear?> InAsync(IQueryable<PeerYear> years, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var dayBefore = DateOnly.FromDateTime(now).AddDays(-1);
        return await years.AsNoTracking().Where(y => y.SchoolYear!.EndsOn >= dayBefore).OrderByDescending(y => y.SchoolYear!.StartsOn)
            .Select(y => new PeerThisYear
            {
                Id = y.Id,
                StateId = y.StateId,
                SchoolYearId = y.SchoolYearId,
                YearName = y.SchoolYear!.Name,
                YearStartsOn = y.SchoolYear.StartsOn,
                ClosesAt = y.ClosesAt,
                ConcernDays = y.ConcernDays,
                UsesResults = y.UsesResults,
                Contact = db.Programs.Where(p => p.StateId == y.StateId && p.Kind == ProgramKind.P3).Select(p => p.Contact).FirstOrDefault() ?? "",
                Version = y.Version,
                Now = now,
            })
            .FirstOrDefaultAsync(cancel);
    }
}
