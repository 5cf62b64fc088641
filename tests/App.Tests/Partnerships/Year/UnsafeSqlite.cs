using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Waits for no disk: the power does not go in these tests, only processes do.</summary>
internal sealed class UnsafeSqlite : DbConnectionInterceptor
{
    public static readonly UnsafeSqlite Shared = new();
    private readonly ConditionalWeakTable<sqlite3, object> done = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        // As the product's own settings do: the pool hands the same open file out again and again.
        if (connection is SqliteConnection { Handle: { } file } && done.TryAdd(file, this))
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous=OFF";
            command.ExecuteNonQuery();
        }
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
