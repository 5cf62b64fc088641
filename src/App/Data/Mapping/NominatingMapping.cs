using Counterpart.App.PrincipalPeers.Nominating;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class NominatingMapping
{
    public static void Map(ModelBuilder model) => model.Entity<DistrictCall>(e =>
    {
        e.HasIndex(c => new { c.PeerYearId, c.DistrictId });
        e.HasOne(c => c.PeerYear).WithMany().HasForeignKey(c => c.PeerYearId);
        e.HasOne(c => c.District).WithMany().HasForeignKey(c => c.DistrictId).OnDelete(DeleteBehavior.Restrict);
    });
}
