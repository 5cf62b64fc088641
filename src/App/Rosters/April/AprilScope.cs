using Counterpart.App.Data;
using Counterpart.App.Programs;

namespace Counterpart.App.Rosters.April;

public static class AprilScope
{
    /// <summary>What was said in spring about the year that runs now.</summary>
    public static IQueryable<AprilCard> OfYear(this IQueryable<AprilCard> all, AppDb db, SchoolThisYear here) =>
        all.Where(c => db.SchoolYears.Any(y => y.Id == c.SchoolYearId && y.StateId == here.StateId && y.Name == here.LastYearName));
}
