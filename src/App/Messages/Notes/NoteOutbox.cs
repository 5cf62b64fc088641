using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>Puts notes into the outbox. A note and the marks that it was written are one save, so several nodes, or one that died, cannot tell anybody twice.</summary>
public sealed class NoteOutbox(AppDb db, Outbox outbox, TimeProvider clock)
{
    /// <summary>What a person was told before.</summary>
    public Task<List<string>> ToldAsync(long person, CancellationToken cancel) => db.SentNotes.Where(n => n.PersonId == person).Select(n => n.Key).ToListAsync(cancel);

    public Task<bool> WasToldAsync(long person, string key, CancellationToken cancel) => db.SentNotes.AnyAsync(n => n.PersonId == person && n.Key == key, cancel);

    /// <returns>False when the person was told some of it already.</returns>
    public async Task<bool> TryAddAsync(NoteToSend note, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        db.AddRange(note.Keys.Select(key => new SentNote { PersonId = note.To.Id, Key = key, At = now }));
        outbox.Add(note.Kind, note.To, mayRepeat: false, note.Words, notAfter: note.NotAfter, quietZone: note.Zone, quietSchool: note.QuietSchoolId);
        var saved = await db.TrySaveAsync(cancel);
        db.ChangeTracker.Clear();
        return saved;
    }
}
