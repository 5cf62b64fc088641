using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>Saves what a pair decided. Whatever is left empty is decided later.</summary>
public sealed class SavePlan(AppDb db, Vault vault, ChangeSteps steps, TimeProvider clock)
{
    /// <summary>The first meeting: goal, when to meet, first step. What the page of the goal knows besides stays as it is.</summary>
    public Task<Outcome> StartAsync(Actor actor, OwnPair pair, PlanForm form, CancellationToken cancel) => SaveAsync(
        actor, pair, form, (now, by) => (now with { Goal = StepRules.Tidy(form.Goal), Meet = StepRules.Tidy(form.Meet) }, by), cancel);

    public Task<Outcome> GoalAsync(Actor actor, OwnPair pair, PlanForm form, CancellationToken cancel) => SaveAsync(
        actor,
        pair,
        form,
        (now, _) => (now with { Goal = StepRules.Tidy(form.Goal), Notice = StepRules.Tidy(form.Notice), Focus = [.. pair.Focus.Union(now.Focus, StringComparer.Ordinal).Where(form.Focus.Contains)] }, PersonRules.Date(form.GoalBy)),
        cancel);

    private async Task<Outcome> SaveAsync(Actor actor, OwnPair pair, PlanForm form, Func<PlanText, DateOnly?, (PlanText Text, DateOnly? By)> change, CancellationToken cancel)
    {
        Objection[] objections = [.. PlanRules.ObjectionsTo(form, pair.StartsOn)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var plan = await db.PairPlans.SingleOrDefaultAsync(p => p.PartnershipId == pair.Id, cancel);
        var before = TextOf(plan);
        var (text, by) = change(before, plan?.GoalBy);
        if (plan is not null && plan.Version != form.Version)
        {
            return await UnlessSavedAsync(pair, form, (text, by), cancel);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (plan is null)
        {
            plan = new PairPlan
            {
                PartnershipId = pair.Id,
                SchoolId = pair.Here.SchoolId,
                DistrictId = pair.Here.DistrictId,
                SchoolYearId = pair.Here.YearId,
                SealedText = [],
                ChangedById = actor.PersonId,
                ChangedAt = now,
            };
            db.Add(plan);
        }

        (plan.SealedText, plan.GoalBy) = (vault.Seal(Purpose.PlanText, text), by);
        (plan.ChangedById, plan.ChangedAt, plan.Version) = (actor.PersonId, now, plan.Version + 1);
        if (!await HasStepAsync(pair, form, cancel))
        {
            steps.Add(actor, pair, form.SendKey, form.Step);
        }

        db.Record(actor, now, "plan.saved", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? Saved(pair) : await UnlessSavedAsync(pair, form, (text, by), cancel);
    }

    private static Outcome.Done Saved(OwnPair pair) => new($"Saved. You and {pair.Partners} see it; each of you can change it.");

    /// <summary>A second press finds what it wanted; otherwise somebody else wrote meanwhile, and both versions are shown.</summary>
    private async Task<Outcome> UnlessSavedAsync(OwnPair pair, PlanForm form, (PlanText Text, DateOnly? By) wanted, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var plan = await db.PairPlans.AsNoTracking().SingleAsync(p => p.PartnershipId == pair.Id, cancel);
        var now = TextOf(plan);
        var hasStep = StepRules.Tidy(form.Step.What).Length == 0 || await HasStepAsync(pair, form, cancel);
        if (hasStep && plan.GoalBy == wanted.By && now.SaysTheSameAs(wanted.Text))
        {
            return Saved(pair);
        }

        return new Outcome.Stale(
            $"{pair.FirstNameOf(plan.ChangedById)} saved something here since you opened the page. {Says("The goal", now.Goal)} {Says("When you meet", now.Meet)} What you typed is still here; save again to put it in its place.");
    }

    private Task<bool> HasStepAsync(OwnPair pair, PlanForm form, CancellationToken cancel) => db.Commitments.AnyAsync(c => c.PartnershipId == pair.Id && c.SendKey == form.SendKey, cancel);

    private static string Says(string what, string text) => text.Length == 0 ? $"{what} is still open." : $"{what} now says: “{text}”.";

    private PlanText TextOf(PairPlan? plan) => plan is null ? new PlanText() : vault.Open<PlanText>(Purpose.PlanText, plan.SealedText);
}
