using Counterpart.App.CheckIns;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class CheckInsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CheckIn>(e =>
        {
            e.HasIndex(c => c.PublicId).IsUnique();

            // Once a round, however often somebody presses.
            e.HasIndex(c => new { c.PartnershipId, c.SchoolYearId, c.Round }).IsUnique();
            e.HasIndex(c => new { c.SchoolId, c.SchoolYearId });
            e.HasOne<Partnership>().WithMany().HasForeignKey(c => c.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(c => c.ById).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PairAsk>(e =>
        {
            e.HasIndex(a => a.PublicId).IsUnique();
            e.HasIndex(a => new { a.PartnershipId, a.SendKey }).IsUnique();
            e.HasIndex(a => new { a.SchoolId, a.SchoolYearId });
            e.Property(a => a.Version).IsConcurrencyToken();
            e.HasOne<Partnership>().WithMany().HasForeignKey(a => a.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(a => a.AskedById).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<TimeOffer>(e =>
        {
            e.HasIndex(o => o.PublicId).IsUnique();
            e.HasIndex(o => new { o.PartnershipId, o.SendKey }).IsUnique();
            e.HasIndex(o => new { o.SchoolId, o.SchoolYearId });
            e.Property(o => o.Version).IsConcurrencyToken();
            e.HasOne<Partnership>().WithMany().HasForeignKey(o => o.PartnershipId);
            e.HasOne<PairAsk>().WithMany().HasForeignKey(o => o.AskId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Person>().WithMany().HasForeignKey(o => o.OfferedById).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
