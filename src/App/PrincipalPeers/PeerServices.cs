using Counterpart.App.PrincipalPeers.Matches;
using Counterpart.App.PrincipalPeers.Matches.Workbooks;
using Counterpart.App.PrincipalPeers.Nominating;
using Counterpart.App.PrincipalPeers.Notices;
using Counterpart.App.PrincipalPeers.Own;
using Counterpart.App.PrincipalPeers.Overview;
using Counterpart.App.PrincipalPeers.Steps;

namespace Counterpart.App.PrincipalPeers;

public static class PeerServices
{
    public static void AddPrincipalPeers(this IServiceCollection services)
    {
        services.AddScoped<FindPeerYear>();
        services.AddScoped<FindPeerPlace>();
        services.AddScoped<ForgetPeerWords>();
        services.AddNominating();
        services.AddOwnPeers();
        services.AddMatches();
        services.AddNotices();
        services.AddPeerSteps();
        services.AddPeerOverview();
    }

    private static void AddMatches(this IServiceCollection services)
    {
        services.AddScoped<PeerResults>();
        services.AddScoped<LoadPeers>();
        services.AddScoped<PeerDrafts>();
        services.AddScoped<RunPeers>();
        services.AddScoped<MarkPeers>();
        services.AddScoped<KeepPeersApart>();
        services.AddScoped<PairPeers>();
        services.AddScoped<MatchActs>();
        services.AddScoped<ReadPeerBoard>();
        services.AddScoped<ReadPartners>();
        services.AddScoped<FinalizePeers>();
        services.AddScoped<PeerWorkbooks>();
    }
}
