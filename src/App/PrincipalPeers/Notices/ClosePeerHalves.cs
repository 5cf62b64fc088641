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
        var open = await db.PeerSeats.Where(s => s.EndsOn == null && s.Pair!.FinalizedAt != null && s.Pair.EndsOn == null)
            .Include(s => s.Pair).ThenInclude(p => p!.PeerYear).ThenInclude(y => y!.SchoolYear)
            .Include(s => s.Pair).ThenInclude(p => p!.Seats).ThenInclude(s => s.Person)
            .Include(s => s.Pair).ThenInclude(p => p!.Seats).ThenInclude(s => s.School)
            .ToListAsync(cancel);
        var gone = await db.GonePeersAsync([.. open.Select(s => s.PersonId)], today, cancel);
        var years = open.Select(s => s.Pair!.PeerYearId).Distinct().ToList();
        var taking = (await db.PeerDistricts.Where(d => d.TakesPart && years.Contains(d.PeerYearId)).Select(d => new { d.PeerYearId, d.DistrictId }).ToListAsync(cancel)).Select(d => (d.PeerYearId, d.DistrictId)).ToHashSet();
        var seats = open.Where(s => gone.Contains((s.PersonId, s.DistrictId)) || !taking.Contains((s.Pair!.PeerYearId, s.DistrictId))).ToList();
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
