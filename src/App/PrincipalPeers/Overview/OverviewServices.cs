namespace Counterpart.App.PrincipalPeers.Overview;

public static class OverviewServices
{
    public static void AddPeerOverview(this IServiceCollection services)
    {
        services.AddScoped<ReadPairSteps>();
        services.AddScoped<ReadPeerYearFacts>();
        services.AddScoped<ReadPeerOverview>();
    }
}
