using Counterpart.App.Access;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>Which position of a person a page of the school is about.</summary>
public static class PositionHere
{
    /// <summary>The position at the actor's school that a leader may work on: the current one, else the one that ends or ended last.
    /// An assistant principal works on teachers only; nobody works on a principal here.</summary>
    public static Position? Of(Person person, Actor actor, DateOnly today) => person.Positions
        .Where(p => p.SchoolId == actor.SchoolId && (p.Role == Role.Teacher || (p.Role == Role.AssistantPrincipal && actor.Holds(May.Delegate))))
        .OrderByDescending(p => p.IsCurrent(today)).ThenByDescending(p => p.EndsOn ?? DateOnly.MaxValue).ThenByDescending(p => p.Id)
        .FirstOrDefault();

    /// <summary>No position elsewhere, and none that leads more than the actor leads.</summary>
    public static bool IsOursAlone(Person person, Actor actor, DateOnly today) => person.Positions
        .Where(p => p.EndsOn is null || p.EndsOn >= today)
        .All(p => p.SchoolId == actor.SchoolId && (p.Role == Role.Teacher || (p.Role == Role.AssistantPrincipal && actor.Holds(May.Delegate))));
}
