using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Records;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class SharingMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SharedLine>(e =>
        {
            e.HasIndex(l => l.PublicId).IsUnique();
            e.HasIndex(l => new { l.PartnershipId, l.SendKey }).IsUnique();
            e.Property(l => l.Version).IsConcurrencyToken();
            e.HasOne<Partnership>().WithMany().HasForeignKey(l => l.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(l => l.AuthorId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<FacultyMeeting>(e =>
        {
            e.HasIndex(m => m.PublicId).IsUnique();
            e.HasIndex(m => new { m.SchoolId, m.On }).IsUnique();
            e.Property(m => m.Version).IsConcurrencyToken();
        });
        model.Entity<EvidenceRelease>(e =>
        {
            e.HasIndex(r => new { r.PersonId, r.SchoolId, r.SchoolYearId }).IsUnique();
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<HoursRequest>(e =>
        {
            e.HasIndex(r => r.PublicId).IsUnique();
            e.HasIndex(r => new { r.PersonId, r.SchoolId, r.SchoolYearId }).IsUnique();
            e.HasIndex(r => r.DistrictId);
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
