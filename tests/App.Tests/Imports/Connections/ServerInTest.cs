using Counterpart.App.Imports.Connections;
using Counterpart.App.Imports.Connections.Fetching;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Tests.Imports.Deliveries;
using Counterpart.App.Tests.Imports.EdFi;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Imports.Connections;

/// <summary>A district and its Ed-Fi server, a real one on a port of its own.</summary>
internal sealed class ServerInTest : IAsyncDisposable
{
    public const string Page = "/district/imports/connection";

    private ServerInTest(DistrictInTest district, EdFiServer server) => (District, Server, Designee) = (district, server, district.Designee);

    public DistrictInTest District { get; }
    public EdFiServer Server { get; }
    public Browser Designee { get; private set; }
    private long DistrictId => District.School.District.Id;

    public static async Task<ServerInTest> StartAsync(RunningApp app)
    {
        var district = await DistrictInTest.MakeAsync(app);
        var server = await EdFiServer.StartAsync(EdFiExport.District(1, $"edfi{district.School.District.Id}.example"));
        EdFiDelivery.Fit(server.Export);
        return new(district, server);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>Saves the connection through the real form.</summary>
    public async Task<Answer> ConnectAsync(params (string, string)[] more)
    {
        await Designee.OpenAsync(Page);
        return await Designee.PressAsync("Save", [("Base address", Server.Address.AbsoluteUri), ("Key", "key"), ("Secret", "secret"), .. more]);
    }

    public async Task<Answer> FetchAsync(bool withResults = false)
    {
        await Designee.OpenAsync(Page);
        await Designee.PressAsync("Fetch now", ("Indicator results too", withResults ? "on" : "off"));
        return await EndedAsync();
    }

    /// <summary>Puts the clock on to the hour of the night and wakes the fetcher.</summary>
    public async Task<Answer> NightAsync()
    {
        District.App.Clock.SetTo((await ConnectionAsync())!.NextFetchAt!.Value);
        District.App.Services.GetRequiredService<FetchBell>().Ring();
        var before = (await ConnectionAsync())!.SaidAt;
        for (var tries = 0; (await ConnectionAsync())!.SaidAt == before; tries++)
        {
            Assert.True(tries < 300, "Nothing was fetched in the night");
            await Task.Delay(100);
        }

        // The next morning they sign in again.
        Designee = await District.App.BrowserOfAsync(await District.App.WithDbAsync(db => db.People.SingleAsync(p => p.DistrictId == DistrictId && p.Name == "Lee Park")));
        return await EndedAsync();
    }

    /// <summary>The page when the fetch has ended.</summary>
    public async Task<Answer> EndedAsync()
    {
        await Designee.OpenAsync(Page);
        return await DistrictInTest.ReadAsync(Designee);
    }

    public Task<DistrictConnection?> ConnectionAsync() => District.App.WithDbAsync(db => db.Connections.AsNoTracking().SingleOrDefaultAsync(c => c.DistrictId == DistrictId));

    /// <summary>"Roster Checked", oldest first, when all are read.</summary>
    public async Task<List<string>> DeliveriesAsync()
    {
        for (var tries = 0; await District.App.WithDbAsync(db => db.Deliveries.AnyAsync(d => d.DistrictId == DistrictId && (d.State == DeliveryState.Waiting || d.State == DeliveryState.Reading))); tries++)
        {
            Assert.True(tries < 300, "A delivery is not read");
            await Task.Delay(100);
        }

        return [.. (await District.App.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId == DistrictId).OrderBy(d => d.Id).Select(d => new { d.Kind, d.State }).ToListAsync())).Select(d => $"{d.Kind} {d.State}")];
    }

    public Task<List<string>> AuditAsync() => District.App.WithDbAsync(db => db.Audit.Where(a => a.DistrictId == DistrictId && (a.Action.StartsWith("connection.") || a.Action.StartsWith("fetch."))).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync());

    public string[] Files() => Directory.Exists(District.App.DeliveriesFolder) ? Directory.GetFiles(District.App.DeliveriesFolder) : [];
}
