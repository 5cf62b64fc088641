using Counterpart.App.Access;

namespace Counterpart.App.Imports.Connections;

public static class ConnectionScope
{
    /// <summary>A connection is its district's business, and nobody else's.</summary>
    public static IQueryable<DistrictConnection> VisibleTo(this IQueryable<DistrictConnection> all, Actor actor) =>
        actor.Role is Role.Superintendent or Role.DistrictDesignee ? all.Where(c => c.DistrictId == actor.DistrictId) : all.Where(c => false);
}
