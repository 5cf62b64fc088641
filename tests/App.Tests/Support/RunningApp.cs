using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Rosters;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Support;

/// <summary>The whole product in memory: real routing, real pages, real form tokens, real SQL, real sessions, and a clock that stands still.</summary>
public class RunningApp : WebApplicationFactory<Program>
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("counterpart-test-").FullName, "data");
    private long next;
    private string? database;

    public Clock Clock { get; } = new();
    public string DeliveriesFolder => Path.Combine(folder, "deliveries");
    public Vault Vault => Services.GetRequiredService<Vault>();
    protected virtual bool IsDemo => false;
    protected string DataFolder => folder;

    /// <summary>A number no other test of this app has.</summary>
    public long Next() => Interlocked.Increment(ref next);

    public async Task<T> WithDbAsync<T>(Func<AppDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    public async Task<T> SaveAsync<T>(T entity)
        where T : class => await WithDbAsync(async db =>
    {
        db.Add(entity);
        await db.SaveChangesAsync();
        return entity;
    });

    /// <summary>Runs an act the way a request would, in a scope of its own.</summary>
    public async Task<T> ActAsync<TAct, T>(Func<TAct, Task<T>> run)
        where TAct : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    /// <summary>A browser in which that person is signed in, by a real session.</summary>
    public async Task<Browser> BrowserOfAsync(Person person, bool isOwnDevice = true, Position? acting = null)
    {
        var secret = await ActAsync<StartSession, byte[]>(
            start => start.ExecuteAsync(new(person.Id, person.Name, acting?.Id), isOwnDevice, "test", CancellationToken.None));
        return BrowserWith(Convert.ToHexString(secret));
    }

    public Browser BrowserOfNobody() => BrowserWith(null);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Counterpart:Demo", IsDemo ? "true" : "false");
        builder.UseSetting("Counterpart:Data", folder);
        builder.UseSetting("Counterpart:Urls", "http://127.0.0.1:0");
        if (Databases.IsPostgres)
        {
            database = Postgres.Shared.NewMigratedDatabase();
            builder.UseSetting("Counterpart:Database", database);
        }

        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && database is not null)
        {
            Postgres.Leave(database);
        }

        if (disposing && Directory.Exists(Path.GetDirectoryName(folder)))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        }
    }

    /// <summary>A browser that holds this session secret, or none.</summary>
    public Browser BrowserWith(string? secret)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        return new Browser(client, secret);
    }
}
