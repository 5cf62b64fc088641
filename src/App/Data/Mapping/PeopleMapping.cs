using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class PeopleMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Person>(e =>
        {
            e.Ignore(p => p.FirstName);
            e.HasIndex(p => p.PublicId).IsUnique();
            e.HasIndex(p => p.Email).IsUnique();
            e.Property(p => p.Version).IsConcurrencyToken();
            e.HasMany(p => p.Positions).WithOne(p => p.Person).HasForeignKey(p => p.PersonId);
        });
        model.Entity<PersonIdentifier>(e =>
        {
            e.HasIndex(i => new { i.DistrictId, i.Value }).IsUnique();
            e.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId);
        });
        model.Entity<Position>(e =>
        {
            e.HasIndex(p => new { p.SchoolId, p.Role });
            e.HasOne(p => p.School).WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(p => p.District).WithMany().HasForeignKey(p => p.DistrictId).OnDelete(DeleteBehavior.Restrict);
        });
        Answers(model);
        model.Entity<TeacherPeriod>(e =>
        {
            e.HasIndex(p => new { p.PersonId, p.SchoolYearId });
            e.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId);
        });
        Bells(model);
        model.Entity<VacantSeat>(e =>
        {
            e.HasIndex(s => s.PublicId).IsUnique();
            e.HasIndex(s => new { s.SchoolId, s.SchoolYearId });
            e.Property(s => s.Version).IsConcurrencyToken();
        });
        model.Entity<ResultSheet>(e =>
        {
            e.HasIndex(s => new { s.PersonId, s.RubricId, s.SchoolYear }).IsUnique();
            e.HasIndex(s => s.SchoolId);
            e.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
            e.HasOne<Rubric>().WithMany().HasForeignKey(s => s.RubricId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ImportBatch>(e =>
        {
            e.HasIndex(b => b.PublicId).IsUnique();
            e.HasIndex(b => new { b.SchoolId, b.Kind });
            e.HasIndex(b => b.DeliveryId);
            e.HasIndex(b => b.NeedsWords);
            e.Property(b => b.Version).IsConcurrencyToken();
        });
        model.Entity<ColumnMemory>().HasIndex(m => new { m.SchoolId, m.Kind, m.Header }).IsUnique();
        model.Entity<InstrumentReading>(e =>
        {
            e.HasIndex(r => new { r.DistrictId, r.NameKey }).IsUnique();
            e.HasOne<Organizations.District>().WithMany().HasForeignKey(r => r.DistrictId).OnDelete(DeleteBehavior.Restrict);
            e.Property(r => r.Version).IsConcurrencyToken();
        });
    }

    private static void Answers(ModelBuilder model)
    {
        OncePerYear<Participation>(model);
        OncePerYear<Card>(model);
        model.Entity<Card>().Property(c => c.Version).IsConcurrencyToken();
        OncePerYear<AprilCard>(model);
        model.Entity<AprilCard>().Property(c => c.Version).IsConcurrencyToken();
        OncePerYear<OwnWords>(model);
    }

    private static void Bells(ModelBuilder model)
    {
        model.Entity<BellPeriod>(e =>
        {
            e.HasIndex(b => new { b.SchoolId, b.SchoolYearId });
            e.HasOne<BellSchedule>().WithMany().HasForeignKey(b => b.ScheduleId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<BellSchedule>(e =>
        {
            e.HasIndex(s => s.PublicId).IsUnique();
            e.HasIndex(s => new { s.SchoolId, s.SchoolYearId });
        });
    }

    private static void OncePerYear<T>(ModelBuilder model)
        where T : class => model.Entity<T>(e =>
    {
        e.HasIndex("PersonId", "SchoolYearId").IsUnique();
        e.HasIndex("SchoolId", "SchoolYearId");
        e.HasOne<Person>().WithMany().HasForeignKey("PersonId");
    });
}
