using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Lines;
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
    }
}
