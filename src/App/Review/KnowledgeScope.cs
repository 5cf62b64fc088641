using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;

namespace Counterpart.App.Review;

public static class KnowledgeScope
{
    /// <summary>What those who lead the school now wrote down. What a former principal knew of people goes with that principal; rules and pairs pass on.</summary>
    public static IQueryable<KnownStrength> OfPresentLeaders(this IQueryable<KnownStrength> some, AppDb db, SchoolThisYear here) => some.Where(k =>
        k.SchoolId == here.SchoolId && k.SchoolYearId == here.YearId && db.Positions.Any(p =>
            p.PersonId == k.ById && p.SchoolId == here.SchoolId && (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal)
            && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today)));
}
