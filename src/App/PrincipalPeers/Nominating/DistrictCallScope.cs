using Counterpart.App.Access;

namespace Counterpart.App.PrincipalPeers.Nominating;

public static class DistrictCallScope
{
    /// <summary>The state's own log: nobody else reads it.</summary>
    public static IQueryable<DistrictCall> VisibleTo(this IQueryable<DistrictCall> all, Actor actor) =>
        actor.Role == Role.StateLead ? all.Where(c => c.PeerYear!.StateId == actor.StateId) : all.Where(c => false);
}
