namespace Counterpart.App.Access;

public static class SchoolOwnedScope
{
    /// <summary>The one place that says who sees a school's working rows: whoever leads that school. To everybody else they are not there.</summary>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> rows, Actor actor)
        where T : class, ISchoolOwned
    {
        var school = actor.LeadsSchool ? actor.SchoolId : null;
        return rows.Where(r => r.SchoolId == school);
    }
}
