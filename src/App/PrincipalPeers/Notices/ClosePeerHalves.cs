using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>Two tenants, one door: when an administrator has left the district, or the district left P3, that person's place opens nothing any more. The partner keeps the own half.</summary>
public sealed class ClosePeerHalves(AppDb db, NoticeClock time)
{
    /// <returns>How many places were closed.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancel)
    {
        var today = time.Today;
        var open = await db.PeerSeats.Include(s => s.Pair).Where(s => s.EndsOn == null && s.Pair!.FinalizedAt != null && s.Pair.EndsOn == null).ToListAsync(cancel);
        var gone = await db.GonePeersAsync([.. open.Select(s => s.PersonId)], today, cancel);
        var years = open.Select(s => s.Pair!.PeerYearId).Distinct().ToList();
        var taking = (await db.PeerDistricts.Where(d => d.TakesPart && years.Contains(d.PeerYearId)).Select(d => new { d.PeerYearId, d.DistrictId }).ToListAsync(cancel)).Select(d => (d.PeerYearId, d.DistrictId)).ToHashSet();
        var seats = open.Where(s => gone.Contains((s.PersonId, s.DistrictId)) || !taking.Contains((s.Pair!.PeerYearId, s.DistrictId))).ToList();
        foreach (var seat in seats)
        {
            seat.EndsOn = today;
            seat.Pair!.Version++;
        }

        if (seats.Count > 0)
        {
            db.Record(new Actor { PersonId = 0, Name = "Counterpart", Role = Role.Operator, PositionId = 0, SessionId = 0 }, time.Now, "peers.half-closed", persons: seats.Select(s => s.PersonId));
            return await db.TrySaveAsync(cancel) ? seats.Count : 0;
        }

        return 0;
    }
}
