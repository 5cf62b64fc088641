using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Reads where P3 stands, and where it stood in the year before.</summary>
public sealed class ReadPeerOverview(AppDb db, ReadPeerYearFacts facts)
{
    public async Task<PeerOverview> ExecuteAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var last = await db.PeerYears.CountableBy(actor).Where(y => y.SchoolYear!.StartsOn < year.YearStartsOn).OrderByDescending(y => y.SchoolYear!.StartsOn)
            .Select(y => new { y.Id, y.SchoolYear!.Name }).FirstOrDefaultAsync(cancel);
        return new(
            await facts.ExecuteAsync(actor, year.Id, year.YearName, cancel),
            last is null ? null : await facts.ExecuteAsync(actor, last.Id, last.Name, cancel));
    }
}
