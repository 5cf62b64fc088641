using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Counterpart.App.Data;

/// <summary>Set on every connection: SQLite's own defaults lose the last commits in a power cut, or keep deleted rows on disk.</summary>
/// <remarks>The pool hands the same open file out again and again, with its settings, so each is set up once.</remarks>
public sealed class SqliteSettings : DbConnectionInterceptor
{
    /// <summary>So many thousandths of a second a statement waits for others.</summary>
    public const string Patience = "10000";

    private const string Pragmas =
        $"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA busy_timeout={Patience};";

    public static readonly SqliteSettings Shared = new();
    private readonly ConditionalWeakTable<sqlite3, object> done = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection { Handle: { } file } && done.TryAdd(file, Pragmas))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>SQLite has no waiting to do here that could be done meanwhile.</summary>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
