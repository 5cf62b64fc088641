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
        var seats = await db.PeerSeats.Include(s => s.Pair)
            .Where(s => s.EndsOn == null && s.Pair!.FinalizedAt != null && s.Pair.EndsOn == null)
            .Where(s => !db.Positions.Any(p => p.PersonId == s.PersonId && p.DistrictId == s.DistrictId && (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal) && (p.EndsOn == null || p.EndsOn >= today))
                || !db.PeerDistricts.Any(d => d.PeerYearId == s.Pair!.PeerYearId && d.DistrictId == s.DistrictId && d.TakesPart))
            .ToListAsync(cancel);
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
