using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>What the one who is seen says: yes or not this time, what to look for, and whether shared notes are kept. The caller has found it in the actor's own scope.</summary>
public sealed class AnswerObservation(AppDb db, Vault vault, TimeProvider clock)
{
    private static readonly Outcome Changed = new Outcome.Stale("It was changed at the same moment. It is shown as it is now; look once more.");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="version">As shown: nobody says yes to another day than the one on the page.</param>
    public async Task<Outcome> AnswerAsync(Actor actor, ObservationLine line, int version, (bool Yes, string? LookFor) says, CancellationToken cancel)
    {
        var lookFor = StepRules.Tidy(says.LookFor);
        Objection[] objections = [.. ObservationRules.ObjectionsToLookFor(lookFor, "LookFor")];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (await FindAsync(actor, line, cancel) is not { } found)
        {
            return new Outcome.Missing();
        }

        if (found.Version != version)
        {
            return new Outcome.Stale($"Your colleagues changed it since you opened the page. It now is on {line.When}. Look, and answer again.");
        }

        if (!says.Yes && found.SharedOn is not null)
        {
            return new Outcome.Refused("Yes", "It took place already, and notes were shared with you.");
        }

        found.SaidYes = says.Yes;
        return await SaveAsync(actor, found, lookFor, "observation.answered", says.Yes ? "Thank you. Your colleagues can come, and see what to look for." : "Noted: not this time. Nobody asks why.", cancel);
    }

    /// <summary>A partner says, or changes, what to look for.</summary>
    public async Task<Outcome> LookForAsync(Actor actor, ObservationLine line, string? typed, CancellationToken cancel)
    {
        var lookFor = StepRules.Tidy(typed);
        Objection[] objections = lookFor.Length == 0
            ? [new("LookFor", "Say one thing to look for, like: who answers, and how long I wait.")]
            : [.. ObservationRules.ObjectionsToLookFor(lookFor, "LookFor")];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        return await FindAsync(actor, line, cancel) is { SharedOn: null } found
            ? await SaveAsync(actor, found, lookFor, "observation.look-for", "Saved. Your partner sees what to look for.", cancel)
            : new Outcome.Missing();
    }

    public async Task<Outcome> KeepAsync(Actor actor, ObservationLine line, bool keep, CancellationToken cancel)
    {
        if (await FindAsync(actor, line, cancel) is not { SharedOn: not null } found)
        {
            return new Outcome.Missing();
        }

        if (found.KeptAt is null == keep)
        {
            (found.KeptAt, found.Version) = (keep ? Now : null, found.Version + 1);
            found.WordsUntil = KeepingRules.Later(found.WordsUntil, SchoolTime.DayIn(Now, found.Zone)); // Until tonight it can still be turned around.
            db.Record(actor, Now, keep ? "observation.kept" : "observation.let-go", "", [actor.PersonId]);
            if (!await db.TrySaveAsync(cancel))
            {
                return Changed;
            }
        }

        return new Outcome.Done(keep ? "You keep these notes. You can let them go at any time." : $"Not kept. They are deleted after {SchoolTime.SayDay(found.WordsUntil)}.");
    }

    private Task<Observation?> FindAsync(Actor actor, ObservationLine line, CancellationToken cancel) =>
        db.Observations.Open().SingleOrDefaultAsync(o => o.Id == line.Id && o.SeenId == actor.PersonId, cancel);

    private async Task<Outcome> SaveAsync(Actor actor, Observation found, string lookFor, string act, string said, CancellationToken cancel)
    {
        var plan = vault.Open<ObservationPlan>(Purpose.ObservationPlan, found.SealedPlan);
        found.SealedPlan = vault.Seal(Purpose.ObservationPlan, plan with { LookFor = lookFor });
        (found.HasLookFor, found.Version) = (lookFor.Length > 0, found.Version + 1);
        var pair = await db.PartnershipSeats.Where(s => s.PartnershipId == found.PartnershipId && s.PersonId != null).Select(s => s.PersonId!.Value).ToListAsync(cancel);
        db.Record(actor, Now, act, "", [.. pair, actor.PersonId]);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(said) : Changed;
    }
}
