using Counterpart.App.Access;
using Counterpart.App.Data;

namespace Counterpart.App.Imports;

/// <summary>Notes that somebody took a file out again.</summary>
public sealed class NoteDownload(AppDb db, TimeProvider clock)
{
    public async Task ExecuteAsync(Actor actor, ImportBatch batch, CancellationToken cancel)
    {
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "import.downloaded", FileKindWords.For(batch.Kind));
        await db.SaveChangesAsync(cancel);
    }
}
