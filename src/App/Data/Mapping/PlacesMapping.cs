using Counterpart.App.Guidebook;
using Counterpart.App.Operations;
using Counterpart.App.Organizations;
using Counterpart.App.Organizations.Neighbors;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class PlacesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<State>().HasIndex(s => s.Code).IsUnique();
        model.Entity<District>(e =>
        {
            e.HasIndex(d => d.PublicId).IsUnique();
            e.HasIndex(d => new { d.StateId, d.Number }).IsUnique();
            e.HasOne<State>().WithMany().HasForeignKey(d => d.StateId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<NeighborPair>(e =>
        {
            e.HasIndex(p => p.PublicId).IsUnique();
            e.HasIndex(p => new { p.FirstId, p.SecondId }).IsUnique();
            e.HasOne<District>().WithMany().HasForeignKey(p => p.FirstId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<District>().WithMany().HasForeignKey(p => p.SecondId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<School>(e =>
        {
            e.HasIndex(s => s.PublicId).IsUnique();
            e.HasIndex(s => new { s.DistrictId, s.Number }).IsUnique();
            e.HasOne(s => s.District).WithMany().HasForeignKey(s => s.DistrictId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DataAgreement>().HasOne<District>().WithMany().HasForeignKey(a => a.DistrictId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<SchoolYear>().HasIndex(y => new { y.StateId, y.Name }).IsUnique();
        model.Entity<PartnershipProgram>().HasIndex(p => new { p.StateId, p.Kind }).IsUnique();
        model.Entity<ProgramSchool>(e =>
        {
            e.HasIndex(p => new { p.ProgramId, p.SchoolYearId, p.SchoolId }).IsUnique();
            e.HasOne(p => p.School).WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(p => p.SchoolYear).WithMany().HasForeignKey(p => p.SchoolYearId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<PartnershipProgram>().WithMany().HasForeignKey(p => p.ProgramId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CalendarEntry>(e =>
        {
            e.HasIndex(c => c.PublicId).IsUnique();
            e.HasIndex(c => new { c.StateId, c.SchoolId });
            e.Property(c => c.Version).IsConcurrencyToken();
            e.HasOne<State>().WithMany().HasForeignKey(c => c.StateId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<SchoolYear>().WithMany().HasForeignKey(c => c.SchoolYearId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<GuidebookVersion>(e =>
        {
            e.HasIndex(v => new { v.StateId, v.Section, v.Number }).IsUnique();
            e.HasOne<State>().WithMany().HasForeignKey(v => v.StateId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<InstallFact>().HasKey(f => f.Name);
    }
}
