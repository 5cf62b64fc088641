using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Data;

/// <summary>SQLite writes ahead into a log beside the database: what was deleted from one still stands in the other until it is emptied.</summary>
public static class SqliteLog
{
    /// <summary>Empties it, unless somebody reads or writes just then: nobody waits for it.</summary>
    public static async Task EmptyLogAsync(this AppDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
        {
            return;
        }

        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await db.Database.ExecuteSqlRawAsync($"PRAGMA busy_timeout=0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout={SqliteSettings.Patience};", cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
