using Counterpart.App.Organizations;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class PeersMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PeerYear>(e =>
        {
            e.HasIndex(y => y.PublicId).IsUnique();
            e.HasIndex(y => new { y.StateId, y.SchoolYearId }).IsUnique();
            e.Property(y => y.Version).IsConcurrencyToken();
            e.HasOne<State>().WithMany().HasForeignKey(y => y.StateId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(y => y.SchoolYear).WithMany().HasForeignKey(y => y.SchoolYearId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PeerDistrict>(e =>
        {
            e.HasIndex(d => new { d.PeerYearId, d.DistrictId }).IsUnique();
            e.Property(d => d.Version).IsConcurrencyToken();
            e.HasOne(d => d.District).WithMany().HasForeignKey(d => d.DistrictId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Nomination>(e =>
        {
            e.HasIndex(n => n.PublicId).IsUnique();

            // Two clicks at once nominate a person once.
            e.HasIndex(n => new { n.PeerYearId, n.PersonId }).IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
            e.HasIndex(n => n.DistrictId);
            e.Property(n => n.Version).IsConcurrencyToken();
            e.HasOne(n => n.District).WithMany().HasForeignKey(n => n.DistrictId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(n => n.Person).WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(n => n.School).WithMany().HasForeignKey(n => n.SchoolId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PeerRule>(e =>
        {
            e.HasIndex(r => r.PublicId).IsUnique();
            e.HasIndex(r => new { r.PeerYearId, r.FirstId, r.SecondId }).IsUnique();
            e.HasOne<PeerYear>().WithMany().HasForeignKey(r => r.PeerYearId);
            e.HasOne<Nomination>().WithMany().HasForeignKey(r => r.FirstId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Nomination>().WithMany().HasForeignKey(r => r.SecondId).OnDelete(DeleteBehavior.Restrict);
        });
        MapPairs(model);
    }

    private static void MapPairs(ModelBuilder model)
    {
        model.Entity<PeerRun>(e =>
        {
            e.HasIndex(r => r.PublicId).IsUnique();
            e.HasOne<PeerYear>().WithMany().HasForeignKey(r => r.PeerYearId);
        });
        model.Entity<PeerPair>(e =>
        {
            e.HasIndex(p => p.PublicId).IsUnique();
            e.Property(p => p.Version).IsConcurrencyToken();
            e.HasMany(p => p.Seats).WithOne(s => s.Pair).HasForeignKey(s => s.PairId);
        });
        model.Entity<PeerSeat>(e =>
        {
            // A nominee sits once: the database holds what two clicks at once could break.
            e.HasIndex(s => s.NominationId).IsUnique().HasFilter("\"EndsOn\" IS NULL");
            e.HasIndex(s => s.PersonId);
            e.HasIndex(s => s.DistrictId);
            e.HasOne(s => s.Nomination).WithMany().HasForeignKey(s => s.NominationId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(s => s.School).WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(s => s.District).WithMany().HasForeignKey(s => s.DistrictId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PeerNotice>(e =>
        {
            e.HasIndex(n => n.PublicId).IsUnique();
            e.HasIndex(n => new { n.PeerYearId, n.DistrictId, n.Wave }).IsUnique();
            e.Property(n => n.Version).IsConcurrencyToken();
            e.HasOne(n => n.District).WithMany().HasForeignKey(n => n.DistrictId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
