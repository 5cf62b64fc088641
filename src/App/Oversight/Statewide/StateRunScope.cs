using Counterpart.App.Access;

namespace Counterpart.App.Oversight.Statewide;

public static class StateRunScope
{
    /// <summary>Orders of the own state; its schools are counted through them.</summary>
    public static IQueryable<StateRun> VisibleTo(this IQueryable<StateRun> all, Actor actor) =>
        actor.Role == Role.StateLead ? all.Where(r => r.StateId == actor.StateId) : all.Where(r => false);
}
