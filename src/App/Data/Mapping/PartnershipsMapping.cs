using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class PartnershipsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Partnership>(e =>
        {
            e.HasIndex(p => p.PublicId).IsUnique();
            e.HasIndex(p => new { p.SchoolId, p.SchoolYearId, p.Reference }).IsUnique();
            e.Property(p => p.Version).IsConcurrencyToken();
            e.HasMany(p => p.Seats).WithOne(s => s.Partnership).HasForeignKey(s => s.PartnershipId);
        });
        model.Entity<PartnershipSeat>(e =>
        {
            // A person sits once a year, and a second time only with a recorded consent: the database holds what two clicks at once could break.
            e.HasIndex(s => new { s.SchoolYearId, s.PersonId, s.Place }).IsUnique().HasFilter("\"EndsOn\" IS NULL AND \"PersonId\" IS NOT NULL");
            e.HasIndex(s => s.VacantSeatId).IsUnique().HasFilter("\"EndsOn\" IS NULL AND \"VacantSeatId\" IS NOT NULL");
            e.ToTable(t => t.HasCheckConstraint("CK_Seat_Place", "\"Place\" = 1 OR (\"Place\" = 2 AND \"ConsentId\" IS NOT NULL)"));
            e.ToTable(t => t.HasCheckConstraint("CK_Seat_Taken", "(\"PersonId\" IS NULL) <> (\"VacantSeatId\" IS NULL)"));
            e.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
            e.Property(s => s.Version).IsConcurrencyToken();
            e.HasOne<VacantSeat>().WithMany().HasForeignKey(s => s.VacantSeatId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<SecondPartnershipConsent>().WithMany().HasForeignKey(s => s.ConsentId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StandingTime>(e =>
        {
            e.Ignore(t => t.Plan);
            e.HasIndex(t => t.PublicId).IsUnique();
            e.HasIndex(t => t.PartnershipId).IsUnique();
            e.Property(t => t.Version).IsConcurrencyToken();
            e.HasOne(t => t.Partnership).WithMany().HasForeignKey(t => t.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(t => t.SetById).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SecondPartnershipConsent>(e =>
        {
            e.HasIndex(c => new { c.PersonId, c.SchoolYearId }).IsUnique();
            e.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        });
    }
}
