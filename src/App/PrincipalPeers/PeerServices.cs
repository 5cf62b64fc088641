using Counterpart.App.PrincipalPeers.Steps;

namespace Counterpart.App.PrincipalPeers;

public static class PeerServices
{
    public static void AddPrincipalPeers(this IServiceCollection services)
    {
        services.AddScoped<FindPeerYear>();
        services.AddPeerSteps();
    }
}
