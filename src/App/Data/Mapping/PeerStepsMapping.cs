using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class PeerStepsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ActionPlan>(e =>
        {
            e.HasIndex(p => p.SeatId).IsUnique();
            e.Property(p => p.Version).IsConcurrencyToken();
            e.HasOne(p => p.Seat).WithMany().HasForeignKey(p => p.SeatId);
            e.HasOne(p => p.File).WithOne().HasForeignKey<ActionPlanFile>(f => f.ActionPlanId);
        });
        model.Entity<SiteVisit>(e =>
        {
            e.HasIndex(v => v.PublicId).IsUnique();

            // Two people who plan the same visit at once plan one.
            e.HasIndex(v => new { v.PairId, v.Number }).IsUnique();
            e.HasIndex(v => new { v.PairId, v.HostSeatId }).IsUnique();
            e.Property(v => v.Version).IsConcurrencyToken();
            e.HasOne(v => v.Pair).WithMany().HasForeignKey(v => v.PairId);
            e.HasOne(v => v.HostSeat).WithMany().HasForeignKey(v => v.HostSeatId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(v => v.Notes).WithOne(n => n.Visit).HasForeignKey(n => n.VisitId);
        });
        model.Entity<VisitNote>(e =>
        {
            e.HasIndex(n => new { n.VisitId, n.SeatId }).IsUnique();
            e.Property(n => n.Version).IsConcurrencyToken();
            e.HasOne<PeerSeat>().WithMany().HasForeignKey(n => n.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PeerCall>(e =>
        {
            e.HasIndex(c => c.PublicId).IsUnique();
            e.HasIndex(c => c.PairId).IsUnique();
            e.Property(c => c.Version).IsConcurrencyToken();
            e.HasOne(c => c.Pair).WithMany().HasForeignKey(c => c.PairId);
        });
        model.Entity<CallNote>(e =>
        {
            e.HasIndex(n => n.SeatId).IsUnique();
            e.Property(n => n.Version).IsConcurrencyToken();
            e.HasOne(n => n.Seat).WithMany().HasForeignKey(n => n.SeatId);
        });
        model.Entity<PeerDebrief>(e =>
        {
            e.HasIndex(d => d.SeatId).IsUnique();
            e.Property(d => d.Version).IsConcurrencyToken();
            e.PrimitiveCollection(d => d.Practices).ElementType(t => t.HasConversion<string>());
            e.HasOne(d => d.Seat).WithMany().HasForeignKey(d => d.SeatId);
        });
    }
}
