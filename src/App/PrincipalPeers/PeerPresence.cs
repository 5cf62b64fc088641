using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers;

/// <summary>Who of some administrators has left the district: everything there has ended, or the school was left. Somebody nominated by name leads no school on file and is there.</summary>
public static class PeerPresence
{
    public static async Task<HashSet<(long Person, long District)>> GonePeersAsync(this AppDb db, IReadOnlyCollection<long> people, DateOnly today, CancellationToken cancel)
    {
        var positions = await db.Positions.AsNoTracking().Where(p => people.Contains(p.PersonId) && p.DistrictId != null)
            .Select(p => new { p.PersonId, District = p.DistrictId!.Value, Leads = p.Role == Role.Principal || p.Role == Role.AssistantPrincipal, IsOver = p.EndsOn < today }).ToListAsync(cancel);
        return [.. positions.GroupBy(p => (p.PersonId, p.District)).Where(g => g.All(p => p.IsOver) || (g.Any(p => p.Leads) && g.Where(p => p.Leads).All(p => p.IsOver))).Select(g => g.Key)];
    }
}
