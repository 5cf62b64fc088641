using Counterpart.App.Audit;
using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Makes a save fail before or after it was committed, and looks that no change is saved without its audit entry.</summary>
internal sealed class YearFaults : SaveChangesInterceptor
{
    private int until = -1;
    private bool isAfter;

    /// <summary>Off while a school is put together.</summary>
    public bool IsWatching { get; set; }

    /// <summary>Who acts now; 0 for a job.</summary>
    public long ActorId { get; set; }

    /// <summary>What was saved without a word about it; empty is well.</summary>
    public string Unrecorded { get; private set; } = "";

    /// <param name="saves">How many saves go well first.</param>
    /// <param name="after">It is in the database, and whoever saved never learns of it.</param>
    public void Arm(int saves, bool after) => (until, isAfter) = (saves, after);

    public void Disarm() => until = -1;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Look(eventData.Context!);
        return isAfter || !Comes(eventData.Context!) ? new(result) : throw new YearFault();
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        !isAfter || result == 0 || until < 0 || until-- > 0 ? new(result) : throw new YearFault();

    private bool Comes(DbContext db) => until >= 0 && db.ChangeTracker.HasChanges() && until-- == 0;

    private void Look(DbContext db)
    {
        if (!IsWatching)
        {
            return;
        }

        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var told = changed.Select(e => e.Entity).OfType<AuditEntry>().ToList();
        var rest = changed.Where(e => e.Entity is not (AuditEntry or AuditSubject)).ToList();
        var isNote = ActorId == 0 && rest.TrueForAll(e => e.Entity is SentNote or OutboxMessage);
        if (rest.Count > 0 && !isNote && !told.Exists(t => (t.ActorId ?? 0) == ActorId))
        {
            Unrecorded = string.Join(", ", rest.Select(e => $"{e.State} {e.Metadata.ClrType.Name}"));
        }
    }
}
