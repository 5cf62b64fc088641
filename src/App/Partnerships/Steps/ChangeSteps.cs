using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Steps;

/// <summary>Next steps of a pair: made, changed, done. Either of its people may do each.</summary>
public sealed class ChangeSteps(AppDb db, Vault vault, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> AddAsync(Actor actor, OwnPair pair, Guid sendKey, StepForm form, CancellationToken cancel)
    {
        Objection[] objections = [.. StepRules.ObjectionsTo(form, "Form", pair.StartsOn)];
        if (objections.Length == 0 && StepRules.Tidy(form.What).Length == 0)
        {
            objections = [new("Form.What", "Say what the step is.")];
        }

        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var done = new Outcome.Done($"Saved. You and {pair.PartnersFirst} see this step, and the next log asks about it.");
        if (await IsThereAsync(pair, sendKey, cancel))
        {
            return done;
        }

        Add(actor, pair, sendKey, form);
        db.Record(actor, Now, "commitment.added", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) || await IsThereAsync(pair, sendKey, cancel) ? done : new Outcome.Missing();
    }

    /// <summary>Part of another change: the caller has checked the form, and saves. Nothing when no step was typed.</summary>
    public void Add(Actor actor, OwnPair pair, Guid sendKey, StepForm form)
    {
        if (StepRules.Tidy(form.What) is not { Length: > 0 } what)
        {
            return;
        }

        db.Add(new Commitment
        {
            PublicId = PublicId.New(),
            PartnershipId = pair.Id,
            SchoolId = pair.Here.SchoolId,
            DistrictId = pair.Here.DistrictId,
            SchoolYearId = pair.Here.YearId,
            PersonId = WhoIs(pair, form),
            By = PersonRules.Date(form.By),
            SealedText = vault.Seal(Purpose.StepText, what),
            MadeById = actor.PersonId,
            MadeAt = Now,
            SendKey = sendKey,
        });
    }

    public async Task<Outcome> ChangeAsync(Actor actor, OwnPair pair, (Guid Step, int Version) seen, StepForm form, CancellationToken cancel)
    {
        if (await db.Commitments.SingleOrDefaultAsync(c => c.PartnershipId == pair.Id && c.PublicId == seen.Step, cancel) is not { } step)
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. StepRules.ObjectionsTo(form, "Form", pair.StartsOn)];
        if (objections.Length == 0 && StepRules.Tidy(form.What).Length == 0)
        {
            objections = [new("Form.What", "Say what the step is. If it is not to be done any more, press Done on the page of your partnership.")];
        }

        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (step.Version != seen.Version)
        {
            return Changed(vault.Open<string>(Purpose.StepText, step.SealedText));
        }

        (step.PersonId, step.By, step.Version) = (WhoIs(pair, form), PersonRules.Date(form.By), step.Version + 1);
        step.SealedText = vault.Seal(Purpose.StepText, StepRules.Tidy(form.What));
        db.Record(actor, Now, "commitment.changed", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Saved.") : Changed(await NowAsync(step.Id, cancel));
    }

    /// <param name="isDone">False opens it again.</param>
    public async Task<Outcome> FinishAsync(Actor actor, OwnPair pair, Guid id, bool isDone, CancellationToken cancel)
    {
        if (await db.Commitments.SingleOrDefaultAsync(c => c.PartnershipId == pair.Id && c.PublicId == id, cancel) is not { } step)
        {
            return new Outcome.Missing();
        }

        if (step.DoneOn is null == isDone)
        {
            (step.DoneOn, step.Version) = (isDone ? pair.Here.Today : null, step.Version + 1);
            db.Record(actor, Now, isDone ? "commitment.done" : "commitment.opened", "", pair.PersonIds);
            await db.TrySaveAsync(cancel);
        }

        return new Outcome.Done(isDone ? "Done. It stands below what you did." : "Open again.");
    }

    /// <summary>Part of a log: the caller records and saves.</summary>
    public async Task FinishAsync(OwnPair pair, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        foreach (var step in await db.Commitments.Where(c => c.PartnershipId == pair.Id && c.DoneOn == null && ids.Contains(c.PublicId)).ToListAsync(cancel))
        {
            (step.DoneOn, step.Version) = (pair.Here.Today, step.Version + 1);
        }
    }

    private static long? WhoIs(OwnPair pair, StepForm form) => pair.People.FirstOrDefault(p => p.PublicId.InAddress() == form.Who)?.Id;

    private static Outcome.Stale Changed(string now) => new($"The step was changed since you opened it. It now says: {now}. Save again to put yours in its place.");

    private async Task<string> NowAsync(long id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return vault.Open<string>(Purpose.StepText, await db.Commitments.Where(c => c.Id == id).Select(c => c.SealedText).SingleAsync(cancel));
    }

    private Task<bool> IsThereAsync(OwnPair pair, Guid sendKey, CancellationToken cancel) => db.Commitments.AnyAsync(c => c.PartnershipId == pair.Id && c.SendKey == sendKey, cancel);
}
