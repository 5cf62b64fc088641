using Counterpart.App.Imports.Connections.Fetching;
using Counterpart.App.Imports.EdFi.Api;
using Counterpart.App.Operations;

namespace Counterpart.App.Imports.Connections;

public static class ConnectionServices
{
    public static void AddServerConnections(this IServiceCollection services)
    {
        services.AddSingleton(EdFiLimits.Usual);
        services.AddSingleton(p => new NetworkGuard(p.GetRequiredService<InstallOptions>().AllowsPrivateNetworks));
        services.AddSingleton(p => new EdFiClient(new HttpClient(EdFiClient.Handler(p.GetRequiredService<NetworkGuard>())), p.GetRequiredService<EdFiLimits>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped<SaveConnection>();
        services.AddScoped<TryConnection>();
        services.AddScoped<AskForFetch>();
        services.AddScoped<RemoveConnection>();
        services.AddScoped<ConnectionActs>();
        services.AddSingleton<FetchBell>();
        services.AddSingleton<FetchMoment>();
        services.AddScoped<ClaimFetch>();
        services.AddScoped<FetchDistrict>();
        services.AddScoped<EndFetch>();
        services.AddHostedService<FetchJob>();
    }
}
