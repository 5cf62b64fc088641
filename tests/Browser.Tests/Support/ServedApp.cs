using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.Browser.Tests.Support;

/// <summary>The product on a real port with a data folder of its own, which is gone afterwards.</summary>
public sealed class ServedApp : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("counterpart-browser-").FullName;

    private readonly bool demo;
    private readonly string? database;

    /// <param name="demo">False: a real install, empty.</param>
    /// <param name="postgres">On PostgreSQL instead of SQLite.</param>
    public ServedApp(bool demo = true, bool postgres = false)
    {
        this.demo = demo;
        database = postgres ? Postgres.Shared.NewDatabase() : null;
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public string Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Counterpart:Demo", demo ? "true" : "false");
        builder.UseSetting("Counterpart:Data", Path.Combine(folder, "data"));
        builder.UseSetting("Counterpart:Urls", "http://127.0.0.1:0");
        if (database is not null)
        {
            builder.UseSetting("Counterpart:Database", database);
        }
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
