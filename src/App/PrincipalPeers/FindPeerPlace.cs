using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers;

/// <summary>Finds the district a page is about, with its answer: the actor's own, or for the state the one in the address.</summary>
public sealed class FindPeerPlace(AppDb db, FindPeerYear years)
{
    /// <param name="district">Null for the own.</param>
    public async Task<PeerPlace?> ExecuteAsync(Actor actor, Guid? district, CancellationToken cancel)
    {
        if (await db.Districts.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(d => district == null ? d.Id == actor.DistrictId : d.PublicId == district, cancel) is not { } found)
        {
            return null;
        }

        var year = await years.ExecuteAsync(actor, cancel);
        return new()
        {
            District = found,
            Year = year,
            Answer = year is null ? null : await db.PeerDistricts.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(d => d.PeerYearId == year.Id && d.DistrictId == found.Id, cancel),
            OnBehalf = actor.Role == Role.StateLead,
        };
    }
}
