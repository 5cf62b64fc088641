using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers.Steps;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>Two tenants, one door: when an administrator has left the district, or the district left P3, that person's place opens nothing any more. The partner keeps the own half and is told, not why.</summary>
public sealed class ClosePeerHalves(AppDb db, TakeOffCalendars calendars, TellOfHalf tell, NoticeClock time)
{
    /// <returns>How many places were closed.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancel)
    {
        var today = time.Today;
        var seats = await db.PeerSeats
            .Where(s => s.EndsOn == null && s.Pair!.FinalizedAt != null && s.Pair.EndsOn == null)
            .Where(s => !db.Positions.Any(p => p.PersonId == s.PersonId && p.DistrictId == s.DistrictId && (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal) && (p.EndsOn == null || p.EndsOn >= today))
                || !db.PeerDistricts.Any(d => d.PeerYearId == s.Pair!.PeerYearId && d.DistrictId == s.DistrictId && d.TakesPart))
            .Include(s => s.Pair).ThenInclude(p => p!.PeerYear).ThenInclude(y => y!.SchoolYear)
            .Include(s => s.Pair).ThenInclude(p => p!.Seats).ThenInclude(s => s.Person)
            .Include(s => s.Pair).ThenInclude(p => p!.Seats).ThenInclude(s => s.School)
            .ToListAsync(cancel);
        foreach (var (pair, leaving) in seats.GroupBy(s => s.Pair!).Select(g => (g.Key, g.ToList())))
        {
            await TakeOffAsync(pair, leaving, cancel);
            leaving.ForEach(s => s.EndsOn = today);
            pair.Version++;
            await tell.ExecuteAsync(pair, leaving, cancel);
        }

        if (seats.Count > 0)
        {
            db.Record(new Actor { PersonId = 0, Name = "Counterpart", Role = Role.Operator, PositionId = 0, SessionId = 0 }, time.Now, "peers.half-closed", persons: seats.Select(s => s.PersonId));
            return await db.TrySaveAsync(cancel) ? seats.Count : 0;
        }

        return 0;
    }

    private async Task TakeOffAsync(PeerPair pair, List<PeerSeat> leaving, CancellationToken cancel)
    {
        if (pair.Seats.Count(s => s.EndsOn is null) - leaving.Count < 2)
        {
            await calendars.AllAsync(pair.Id, cancel);
            return;
        }

        foreach (var seat in leaving)
        {
            await calendars.ExecuteAsync(pair.Id, seat.Id, cancel);
        }
    }
}
