using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Counterpart.App.Access;

public static class AccessServices
{
    /// <summary>Default deny: without a word a page wants a signed-in person, and a house rule wants the word.</summary>
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddScoped<FindActor>();
        services.AddScoped<StartSession>();
        services.AddScoped<EndSessions>();
        services.AddScoped<ActAs>();
        services.AddScoped<MakeCode>();
        services.AddScoped<RequestCode>();
        services.AddScoped<EnterCode>();
        services.AddScoped<FindPlace>();
        services.AddScoped<InvitePerson>();
        services.AddScoped<InviteCommand>();
        services.AddScoped<BecomePersona>();
        services.AddScoped<WaitingReaders>();
        services.AddScoped<FindToday>();
        services.AddScoped<TodayOfPair>();
        services.AddScoped<TodayOfTeacher>();
        services.AddScoped<TodayOfLeader>();
        services.AddScoped<TodayOfPeer>();
        services.AddScoped<PeerToday>();
        services.AddScoped<FindContacts>();
        services.AddSignInLimit();
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        var authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in May.All)
        {
            authorization.AddPolicy(permission, policy => policy
                .RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.ActorOrNobody()?.Holds(permission) == true));
        }
    }
}
