using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.Browser.Tests.Support;

/// <summary>The product on a real port with a data folder of its own, which is gone afterwards.</summary>
public sealed class ServedApp : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("counterpart-browser-").FullName;

    private readonly bool demo;
    private readonly string? database;
    private readonly OtherDay clock;

    /// <param name="demo">False: a real install, empty.</param>
    /// <param name="postgres">On PostgreSQL instead of SQLite.</param>
    /// <param name="at">When it is; else it is now, whatever school has then.</param>
    public ServedApp(bool demo = true, bool postgres = false, DateTimeOffset? at = null)
    {
        this.demo = demo;
        clock = new(at);
        database = postgres ? Postgres.Shared.NewDatabase() : null;
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public string Address { get; }

    /// <summary>Everybody finds it another day.</summary>
    public void SetTo(DateTimeOffset now) => clock.SetTo(now);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Counterpart:Demo", demo ? "true" : "false");
        builder.UseSetting("Counterpart:Data", Path.Combine(folder, "data"));
        builder.UseSetting("Counterpart:Urls", "http://127.0.0.1:0");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock));
        if (database is not null)
        {
            builder.UseSetting("Counterpart:Database", database);
        }
    }

    private sealed class OtherDay(DateTimeOffset? at) : TimeProvider
    {
        private TimeSpan later = at - System.GetUtcNow() ?? TimeSpan.Zero;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + later;

        public void SetTo(DateTimeOffset now) => later = now - System.GetUtcNow();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && database is not null)
        {
            Postgres.Leave(database);
        }

        if (disposing && Directory.Exists(folder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
