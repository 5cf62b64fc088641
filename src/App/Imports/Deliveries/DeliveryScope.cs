using Counterpart.App.Access;

namespace Counterpart.App.Imports.Deliveries;

public static class DeliveryScope
{
    /// <summary>A district's files are the district's business, the state's are the state's; neither sees the other's.</summary>
    public static IQueryable<Delivery> VisibleTo(this IQueryable<Delivery> all, Actor actor) => actor.Role switch
    {
        Role.StateLead => all.Where(d => d.StateId == actor.StateId && d.DistrictId == null),
        Role.Superintendent or Role.DistrictDesignee => all.Where(d => d.DistrictId == actor.DistrictId && d.DistrictId != null),
        _ => all.Where(d => false),
    };
}
