using Counterpart.App.Access;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Programs;

namespace Counterpart.App.Partnerships.Observing;

public static class ObservationScope
{
    /// <summary>Classes of the actor's own that two colleagues would like to see together, or saw. After a partnership ended only what was shared with the actor is left.</summary>
    public static IQueryable<Observation> AskedOf(this IQueryable<Observation> all, Actor actor, SchoolThisYear here) => all.Where(o =>
        o.SeenId == actor.PersonId && o.ObserverId == null && o.SchoolId == here.SchoolId && o.SchoolYearId == here.YearId && o.CalledOffAt == null
        && o.Partnership!.IntroducedAt != null && (o.Partnership.EndsOn == null || o.SharedOn != null));

    /// <summary>Of a pair one has a seat in: only a page of that pair can ask so.</summary>
    public static IQueryable<Observation> Of(this IQueryable<Observation> all, OwnPair pair) => all.Where(o => o.PartnershipId == pair.Id);

    /// <summary>Those at which something can still be done.</summary>
    public static IQueryable<Observation> Open(this IQueryable<Observation> all) => all.Where(o => o.CalledOffAt == null && o.ForgottenAt == null);
}
