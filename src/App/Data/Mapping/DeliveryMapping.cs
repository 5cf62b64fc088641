using Counterpart.App.Imports.Connections;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class DeliveryMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Delivery>(e =>
        {
            e.HasIndex(d => d.PublicId).IsUnique();
            e.HasIndex(d => d.State);
            e.Ignore(d => d.IsUnderWay);
            e.Property(d => d.Version).IsConcurrencyToken();
        });
        model.Entity<DistrictConnection>(e =>
        {
            e.HasIndex(c => c.DistrictId).IsUnique();
            e.HasOne<District>().WithMany().HasForeignKey(c => c.DistrictId).OnDelete(DeleteBehavior.Restrict);
            e.Ignore(c => c.Host);
            e.Property(c => c.Version).IsConcurrencyToken();
        });
        model.Entity<RoleAnswer>().HasIndex(a => new { a.SchoolId, a.Identifier }).IsUnique();
        model.Entity<SharedColumns>().HasIndex(c => new { c.Owner, c.Kind, c.Header }).IsUnique();
        Staged<StagedPerson>(model);
        Staged<StagedSheet>(model);
        Staged<StagedEnding>(model);
        Staged<StagedPeriod>(model);
    }

    private static void Staged<T>(ModelBuilder model)
        where T : class => model.Entity<T>(e =>
    {
        e.HasIndex("DeliveryId");
        e.HasOne<Delivery>().WithMany().HasForeignKey("DeliveryId");
    });
}
