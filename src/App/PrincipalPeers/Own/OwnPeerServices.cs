namespace Counterpart.App.PrincipalPeers.Own;

internal static class OwnPeerServices
{
    public static void AddOwnPeers(this IServiceCollection services)
    {
        services.AddScoped<ReadNomination>();
        services.AddScoped<AnswerNomination>();
        services.AddScoped<SaveProfile>();
        services.AddScoped<PeerWaiting>();
    }
}
