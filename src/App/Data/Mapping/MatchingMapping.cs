using Counterpart.App.MatchRuns;
using Counterpart.App.Review;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class MatchingMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<MatchRun>(e =>
        {
            e.HasIndex(r => r.PublicId).IsUnique();
            e.HasIndex(r => new { r.SchoolId, r.SchoolYearId });
            e.HasMany(r => r.Suggestions).WithOne().HasForeignKey(s => s.RunId);
        });
        model.Entity<PersonRule>(e =>
        {
            e.HasIndex(r => r.PublicId).IsUnique();
            e.HasIndex(r => new { r.SchoolYearId, r.SchoolId, r.FirstPersonId, r.SecondPersonId }).IsUnique();
        });
        model.Entity<KnownStrength>(e =>
        {
            e.HasIndex(k => k.PublicId).IsUnique();
            e.HasIndex(k => new { k.SchoolId, k.SchoolYearId });
        });
        model.Entity<DraftVersion>(e =>
        {
            e.HasIndex(d => new { d.SchoolId, d.SchoolYearId, d.Number }).IsUnique();
            e.HasOne<MatchRun>().WithMany().HasForeignKey(d => d.RunId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
