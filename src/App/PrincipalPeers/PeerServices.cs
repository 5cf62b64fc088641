using Counterpart.App.PrincipalPeers.Nominating;
using Counterpart.App.PrincipalPeers.Own;

namespace Counterpart.App.PrincipalPeers;

public static class PeerServices
{
    public static void AddPrincipalPeers(this IServiceCollection services)
    {
        services.AddScoped<FindPeerYear>();
        services.AddScoped<FindPeerPlace>();
        services.AddNominating();
        services.AddOwnPeers();
    }
}
