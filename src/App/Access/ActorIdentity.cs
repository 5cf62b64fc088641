using System.Security.Claims;

namespace Counterpart.App.Access;

/// <summary>The signed-in person as the framework carries it through a request.</summary>
public sealed class ActorIdentity(Actor actor) : ClaimsIdentity([new Claim(ClaimTypes.Name, actor.Name)], SessionAuthentication.SchemeName)
{
    public Actor Acting { get; } = actor;
}
