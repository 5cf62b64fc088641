using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Data;

public sealed class SqliteSettingsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    public async Task Every_connection_keeps_what_it_was_told_however_often_it_is_taken_from_the_pool(string setting, string value)
    {
        var ask = "PRAGMA " + setting;
        for (var turn = 0; turn < 3 && !Databases.IsPostgres; turn++)
        {
            Assert.Equal([value], await app.WithDbAsync(db => db.Database.SqlQueryRaw<string>(ask).ToListAsync()));
        }
    }
}
