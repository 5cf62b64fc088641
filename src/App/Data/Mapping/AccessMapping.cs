using Counterpart.App.Access;
using Counterpart.App.Audit;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Feeds;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Partnerships;
using Counterpart.App.Programs.Directory;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data.Mapping;

internal static class AccessMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Session>(e =>
        {
            e.HasIndex(s => s.SecretHash).IsUnique();
            e.HasIndex(s => s.PublicId).IsUnique();
            e.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
        });
        model.Entity<SignInCode>(e =>
        {
            e.HasIndex(c => c.PersonId);
            e.Property(c => c.TriesLeft).IsConcurrencyToken();
            e.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        });
        model.Entity<OutboxMessage>(e =>
        {
            e.HasIndex(m => m.PublicId).IsUnique();
            e.HasIndex(m => m.SentAt);
            e.HasIndex(m => m.EventId);

            // One place is introduced by one message, however often and from however many screens somebody presses.
            e.HasIndex(m => m.SeatId).IsUnique().HasFilter("\"Kind\" = 'introduction'");
            e.HasOne<PartnershipSeat>().WithMany().HasForeignKey(m => m.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SentNote>(e =>
        {
            e.HasIndex(n => new { n.PersonId, n.Key }).IsUnique();
            e.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
        });
        model.Entity<CalendarLink>(e =>
        {
            e.HasIndex(l => l.PersonId).IsUnique();
            e.HasIndex(l => l.Digest).IsUnique();
            e.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId);
        });
        model.Entity<AuditEntry>(e =>
        {
            e.HasIndex(a => new { a.SchoolId, a.Action, a.At });
            e.HasMany(a => a.Subjects).WithOne().HasForeignKey(s => s.EntryId);
        });
        model.Entity<AuditSubject>().HasIndex(s => s.PersonId);
        model.Entity<WillingPrincipal>(e =>
        {
            e.HasIndex(w => new { w.PersonId, w.SchoolId }).IsUnique();
            e.HasIndex(w => w.StateId);
            e.HasOne(w => w.Person).WithMany().HasForeignKey(w => w.PersonId);
            e.HasOne(w => w.School).WithMany().HasForeignKey(w => w.SchoolId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
