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

    /// <param name="demo">False: a real install, empty.</param>
    public ServedApp(bool demo = true)
    {
        this.demo = demo;
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
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
