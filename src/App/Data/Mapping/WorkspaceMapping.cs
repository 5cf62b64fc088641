using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class WorkspaceMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PairPlan>(e =>
        {
            e.HasIndex(p => p.PartnershipId).IsUnique();
            e.Property(p => p.Version).IsConcurrencyToken();
            e.HasOne<Partnership>().WithMany().HasForeignKey(p => p.PartnershipId);
        });
        model.Entity<Meeting>(e =>
        {
            e.HasIndex(m => m.PublicId).IsUnique();

            // A form sent twice is one meeting, whichever of the two comes first.
            e.HasIndex(m => new { m.PartnershipId, m.SendKey }).IsUnique();
            e.Property(m => m.Version).IsConcurrencyToken();
            e.ToTable(t => t.HasCheckConstraint("CK_Meeting_Minutes", "\"Minutes\" BETWEEN 1 AND 480"));
            e.HasOne<Partnership>().WithMany().HasForeignKey(m => m.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(m => m.LoggedById).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MonthTotal>(e =>
        {
            e.HasIndex(t => new { t.PartnershipId, t.Month }).IsUnique();
            e.Property(t => t.Version).IsConcurrencyToken();
            e.HasOne<Partnership>().WithMany().HasForeignKey(t => t.PartnershipId);
        });
        model.Entity<Commitment>(e =>
        {
            e.HasIndex(c => c.PublicId).IsUnique();
            e.HasIndex(c => new { c.PartnershipId, c.SendKey }).IsUnique();
            e.Property(c => c.Version).IsConcurrencyToken();
            e.HasOne<Partnership>().WithMany().HasForeignKey(c => c.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
