using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Reads the visits and the call that took place. No sealed word is opened for it.</summary>
public sealed class ReadPeerHours(AppDb db, FindOwnPeers find)
{
    /// <returns>Null when the pair is not the actor's.</returns>
    public async Task<PeerHours?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, pair, cancel) is not { } peers)
        {
            return null;
        }

        var visits = await db.SiteVisits.Where(v => v.PairId == peers.Id && v.DoneAt != null).Select(v => new { v.On, v.Minutes, v.HostSeatId }).ToListAsync(cancel);
        var calls = await db.PeerCalls.Where(c => c.PairId == peers.Id && c.DoneAt != null).Select(c => new { c.On, c.Minutes }).ToListAsync(cancel);
        return new(
            peers,
            [
                .. visits.Select(v => (v.On, v.Minutes, v.HostSeatId == peers.Me.SeatId ? "Hosted a site visit at the own school" : $"Site visit at {peers.OfSeat(v.HostSeatId).School}"))
                    .Concat(calls.Select(c => (c.On, c.Minutes, "Follow-up call"))).OrderBy(l => l.On),
            ]);
    }
}
