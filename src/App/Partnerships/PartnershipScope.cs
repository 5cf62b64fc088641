using Counterpart.App.Access;
using Counterpart.App.Programs;

namespace Counterpart.App.Partnerships;

public static class PartnershipScope
{
    /// <summary>The actor's own places in partnerships that go on and of which the actor was told. To everybody else, and before that, they are not there.</summary>
    public static IQueryable<PartnershipSeat> IntroducedTo(this IQueryable<PartnershipSeat> all, Actor actor, SchoolThisYear here) => all.Where(s =>
        s.PersonId == actor.PersonId && s.SchoolId == here.SchoolId && s.SchoolYearId == here.YearId && s.EndsOn == null
        && s.Partnership!.IntroducedAt != null && s.Partnership.EndsOn == null);

    /// <summary>Partnerships of the actor's school that were introduced and go on.</summary>
    public static IQueryable<Partnership> IntroducedAt(this IQueryable<Partnership> all, Actor actor, SchoolThisYear here) =>
        all.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.IntroducedAt != null && p.EndsOn == null);
}
