using Counterpart.App.Organizations;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Oversight.Statewide;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class OversightMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SchoolCall>(e =>
        {
            e.HasIndex(c => c.SchoolId);
            e.HasIndex(c => c.DistrictId);
            e.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StateRun>(e =>
        {
            e.HasIndex(r => r.PublicId).IsUnique();
            e.HasIndex(r => r.StateId).IsUnique().HasFilter("\"EndedAt\" IS NULL");
            e.HasOne<State>().WithMany().HasForeignKey(r => r.StateId).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(r => r.Schools).WithOne().HasForeignKey(s => s.RunId);
        });
        model.Entity<StateRunSchool>(e =>
        {
            e.HasIndex(s => new { s.RunId, s.SchoolId }).IsUnique();
            e.Property(s => s.State).IsConcurrencyToken();
            e.HasOne<School>().WithMany().HasForeignKey(s => s.SchoolId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SuggestionNotice>(e =>
        {
            e.HasIndex(n => new { n.SchoolYearId, n.SchoolId, n.PersonId }).IsUnique();
            e.HasIndex(n => n.DueAt);
            e.Property(n => n.Written).IsConcurrencyToken();
            e.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
        });
    }
}
