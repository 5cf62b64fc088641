using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Plans;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class LessonsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PlanReview>(e =>
        {
            e.HasIndex(r => r.PublicId).IsUnique();

            // A form sent twice is one plan.
            e.HasIndex(r => new { r.PartnershipId, r.SendKey }).IsUnique();
            e.HasIndex(r => r.WordsUntil);
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasOne(r => r.Partnership).WithMany().HasForeignKey(r => r.PartnershipId);
            e.HasOne<Person>().WithMany().HasForeignKey(r => r.OwnerId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(r => r.Versions).WithOne().HasForeignKey(v => v.PlanReviewId);
            e.HasMany(r => r.Answers).WithOne().HasForeignKey(a => a.PlanReviewId);
        });
        model.Entity<PlanVersion>(e =>
        {
            e.HasIndex(v => new { v.PlanReviewId, v.Number }).IsUnique();
            e.HasOne(v => v.File).WithOne().HasForeignKey<PlanFile>(f => f.PlanVersionId);
        });
        model.Entity<PlanAnswer>(e =>
        {
            e.HasIndex(a => new { a.PlanReviewId, a.WriterId, a.Number }).IsUnique();
            e.Property(a => a.Version).IsConcurrencyToken();
            e.HasOne<Person>().WithMany().HasForeignKey(a => a.WriterId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
