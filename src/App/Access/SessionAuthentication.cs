using System.Text.Encodings.Web;
using Counterpart.App.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Counterpart.App.Access;

/// <summary>Turns the session cookie into the person acting. The row is read at every request, so signing out elsewhere takes hold at once.</summary>
public sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, FindActor findActor)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!SessionCookie.TryRead(Request, out var secret))
        {
            return AuthenticateResult.NoResult();
        }

        var actor = await findActor.ExecuteAsync(secret, Context.RequestAborted);
        if (actor is null)
        {
            return AuthenticateResult.NoResult();
        }

        return AuthenticateResult.Success(new AuthenticationTicket(new(new ActorIdentity(actor)), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var then = HttpMethods.IsGet(Request.Method) ? $"?then={Uri.EscapeDataString(Request.Path + Request.QueryString)}" : "";
        Response.Redirect($"/sign-in{then}");
        return Task.CompletedTask;
    }
}
