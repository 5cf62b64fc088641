using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.OnePerson;

/// <summary>The principal ticks what an assistant principal may do here. It holds from the next page they open.</summary>
public sealed class SetDuties(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Guid personId, IReadOnlyList<string> ticks, int version, Actor actor, CancellationToken cancel)
    {
        var person = await db.People.VisibleTo(actor).Include(p => p.Positions).SingleOrDefaultAsync(p => p.PublicId == personId, cancel);
        if (await schools.ExecuteAsync(actor, cancel) is not { } here || person is null
            || PositionHere.Of(person, actor, here.Today) is not { Role: Role.AssistantPrincipal } position)
        {
            return new Outcome.Missing();
        }

        if (person.Version != version)
        {
            return new Outcome.Stale("Somebody changed this person since you opened the page. Look at the ticks and save again.");
        }

        if (ticks.Any(t => !May.Delegable.Contains(t, StringComparer.Ordinal)))
        {
            return new Outcome.Refused("Ticks", "Choose from the list.");
        }

        position.Delegations = [.. May.Delegable.Where(d => ticks.Contains(d, StringComparer.Ordinal))];
        person.Version++;
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "duties.changed", string.Join(", ", position.Delegations), person.Id);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody changed this person at the same moment. Look at the ticks and save again.");
        }

        return new Outcome.Done(position.Delegations.Count == 0
            ? $"{person.Name} may do nothing of the school's here."
            : $"{person.Name} may now {Words.List([.. position.Delegations.Select(DutyWords.For)])}.");
    }
}
