using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class ObservingMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Observation>(e =>
        {
            e.Ignore(o => o.IsTogether);
            e.HasIndex(o => o.PublicId).IsUnique();

            // A form sent twice is one observation.
            e.HasIndex(o => new { o.PartnershipId, o.SendKey }).IsUnique();
            e.HasIndex(o => o.WordsUntil);
            e.Property(o => o.Version).IsConcurrencyToken();
            e.ToTable(t => t.HasCheckConstraint("CK_Observation_Minutes", "\"Minutes\" BETWEEN 1 AND 480"));
            e.ToTable(t => t.HasCheckConstraint("CK_Observation_Seen", "\"ObserverId\" IS NULL OR \"ObserverId\" <> \"SeenId\""));
            e.HasOne(o => o.Partnership).WithMany().HasForeignKey(o => o.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(o => o.SeenId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Person>().WithMany().HasForeignKey(o => o.ObserverId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(o => o.Notes).WithOne(n => n.Observation).HasForeignKey(n => n.ObservationId);
        });
        model.Entity<ObservationNote>(e =>
        {
            e.HasIndex(n => new { n.ObservationId, n.WriterId }).IsUnique();
            e.HasIndex(n => n.DraftUntil);
            e.Property(n => n.Version).IsConcurrencyToken();
            e.HasOne<Person>().WithMany().HasForeignKey(n => n.WriterId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
