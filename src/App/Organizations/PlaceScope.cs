using Counterpart.App.Access;

namespace Counterpart.App.Organizations;

public static class PlaceScope
{
    /// <summary>Schools an actor may see by name and stage: the own one, those of the own district, those of the own state.</summary>
    public static IQueryable<School> VisibleTo(this IQueryable<School> all, Actor actor) => actor.Role switch
    {
        Role.StateLead or Role.StateAnalyst => all.Where(s => s.District!.StateId == actor.StateId),
        Role.Superintendent or Role.DistrictDesignee => all.Where(s => s.DistrictId == actor.DistrictId),
        _ => all.Where(s => s.Id == actor.SchoolId),
    };

    public static IQueryable<District> VisibleTo(this IQueryable<District> all, Actor actor) => actor.Role switch
    {
        Role.StateLead or Role.StateAnalyst => all.Where(d => d.StateId == actor.StateId),
        Role.Superintendent or Role.DistrictDesignee => all.Where(d => d.Id == actor.DistrictId),
        _ => all.Where(d => false),
    };
}
