using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs.Directory;

/// <summary>A principal puts themselves on the list of those who may be called, changes how, or leaves it.</summary>
public sealed class JoinDirectory(AppDb db, FindSchoolThisYear schools, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, string reach, string hours, CancellationToken cancel)
    {
        if (actor.Role != Role.Principal)
        {
            return new Outcome.Missing();
        }

        if (await schools.ExecuteAsync(actor, cancel) is not { } here)
        {
            return new Outcome.Refused("Reach", "Your school does not take part this year. You can read the list, and be on it once your school takes part");
        }

        Objection[] objections = [.. DirectoryRules.ObjectionsTo(reach, hours)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var mine = await MineAsync(actor, cancel);
        if (mine is null)
        {
            db.Add(new WillingPrincipal { PersonId = actor.PersonId, SchoolId = here.SchoolId, DistrictId = here.DistrictId, StateId = here.StateId, Reach = reach, Hours = hours });
        }
        else
        {
            (mine.Reach, mine.Hours) = (reach, hours);
        }

        db.Record(actor, clock.GetUtcNow().UtcDateTime, "directory.joined", persons: actor.PersonId);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(mine is null ? "You are on the list. Principals of your state can call you." : "Changed. Principals of your state see this from now on.")
            : new Outcome.Stale("You are on the list already, from another window. Look at the page as it is now.");
    }

    public async Task<Outcome> LeaveAsync(Actor actor, CancellationToken cancel)
    {
        if (await MineAsync(actor, cancel) is { } mine)
        {
            db.Remove(mine);
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "directory.left", persons: actor.PersonId);
            if (!await db.TrySaveAsync(cancel))
            {
                return new Outcome.Stale("This changed in another window. Look at the page as it is now.");
            }
        }

        return new Outcome.Done("You are off the list. What you typed is deleted.");
    }

    private Task<WillingPrincipal?> MineAsync(Actor actor, CancellationToken cancel) =>
        db.WillingPrincipals.VisibleTo(actor).SingleOrDefaultAsync(w => w.PersonId == actor.PersonId, cancel);
}
