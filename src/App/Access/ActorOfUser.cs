using System.Security.Claims;

namespace Counterpart.App.Access;

public static class ActorOfUser
{
    /// <summary>The person acting. Only behind the gate: there is always one there.</summary>
    /// <exception cref="InvalidOperationException">Asked on a page that lets strangers in.</exception>
    public static Actor Actor(this ClaimsPrincipal user) =>
        user.ActorOrNobody() ?? throw new InvalidOperationException("Nobody is signed in");

    public static Actor? ActorOrNobody(this ClaimsPrincipal user) => (user.Identity as ActorIdentity)?.Acting;
}
