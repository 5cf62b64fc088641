using Counterpart.App.Access;

namespace Counterpart.App.Rosters;

public static class PersonScope
{
    /// <summary>Whose names a person may see: leaders see whoever holds or held a position at their school, operators everybody of their state; everybody sees themselves.</summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> all, Actor actor)
    {
        var school = actor.LeadsSchool ? actor.SchoolId : null;
        var state = actor.Role == Role.Operator ? actor.StateId : null;
        return all.Where(p => p.Id == actor.PersonId
            || (school != null && p.Positions.Any(q => q.SchoolId == school))
            || (state != null && p.Positions.Any(q => q.StateId == state || q.District!.StateId == state)));
    }

    /// <summary>Teachers of the actor's school whose position is current on that day: the people a board is about.</summary>
    public static IQueryable<Position> TeachersAt(this IQueryable<Position> all, Actor actor, DateOnly today)
    {
        var school = actor.LeadsSchool ? actor.SchoolId : null;
        return all.Where(p => p.SchoolId == school && p.Role == Role.Teacher && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today));
    }
}
