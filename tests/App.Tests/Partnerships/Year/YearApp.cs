using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Messages;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>The product as it runs, on a database of its own; its jobs are run by hand, its mail server and some of its saves fail when the year wants it.</summary>
/// <param name="like">A folder whose database and key it starts with; null for an empty one.</param>
internal sealed class YearApp(string? like = null) : RunningApp
{
    private const string Database = "counterpart.db";

    public YearFaults Faults { get; } = new();

    /// <summary>Set before anything runs.</summary>
    public IMailServer Mail { get; set; } = new FakeMailServer();

    /// <summary>Copies database and key, so that another can start with them.</summary>
    public async Task LeaveLikeAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        File.Copy(KeyFile.PathBeside(DataFolder), KeyFile.PathBeside(folder));
        var copy = Path.Combine(folder, Database);
        await WithDbAsync(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}"));

        // A copy made so has forgotten that it writes ahead.
        await using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        await connection.OpenAsync();
        await using var command = new SqliteCommand("PRAGMA journal_mode=WAL", connection);
        await command.ExecuteNonQueryAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (like is not null)
        {
            Directory.CreateDirectory(DataFolder);
            File.Copy(Path.Combine(like, Database), Path.Combine(DataFolder, Database));
            File.Copy(KeyFile.PathBeside(like), KeyFile.PathBeside(DataFolder));
        }

        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IHostedService>();
            services.AddScoped<SendMail>();
            services.AddSingleton(Mail);
            services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(Faults, UnsafeSqlite.Shared));
        });
    }
}
