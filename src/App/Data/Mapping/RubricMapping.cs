using Counterpart.App.Evaluations;
using Counterpart.App.Evaluations.Descriptors;
using Counterpart.App.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class RubricMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Rubric>(e =>
        {
            e.HasIndex(r => new { r.Code, r.Version }).IsUnique();
            e.HasMany(r => r.Indicators).WithOne().HasForeignKey(i => i.RubricId);
        });
        model.Entity<RubricIndicator>().HasIndex(i => new { i.RubricId, i.Code }).IsUnique();
        model.Entity<IndicatorDescriptor>(e =>
        {
            e.HasIndex(d => new { d.StateId, d.RubricId, d.Code }).IsUnique();
            e.Property(d => d.Version).IsConcurrencyToken();
            e.HasOne<State>().WithMany().HasForeignKey(d => d.StateId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Rubric>().WithMany().HasForeignKey(d => d.RubricId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
