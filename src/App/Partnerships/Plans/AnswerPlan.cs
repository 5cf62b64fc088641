using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>A partner answers in three lines, either says that they talked it through, and the owner keeps plan and answers or lets them go.</summary>
public sealed class AnswerPlan(AppDb db, Vault vault, TimeProvider clock)
{
    private static readonly Outcome Changed = new Outcome.Stale("It was changed at the same moment. What you typed is still here; send it again.");

    public async Task<Outcome> AnswerAsync(Actor actor, OwnPair pair, ReviewLine line, AnswerForm form, CancellationToken cancel)
    {
        var text = LessonRules.Read(form);
        IReadOnlyList<Objection> objections = LessonRules.ObjectionsTo(text);
        if (objections.Count == 0 && text.Try.Length == 0 && !form.AsItIs && line.Own is null)
        {
            objections = [new("Form.Try", $"Is there one change {line.Owner.Split(' ', 2)[0]} could try? Partners say concrete suggestions help most.")];
        }

        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        if (line.IsMine || await FindAsync(pair, line, cancel) is not { } plan)
        {
            return new Outcome.Missing();
        }

        if (line.Newest?.Number != form.Number)
        {
            return new Outcome.Stale($"{line.Owner} brought a newer version since you opened the page. Look at it; what you typed is still here, and goes to the newer one when you send it again.");
        }

        var answer = await db.PlanAnswers.SingleOrDefaultAsync(a => a.PlanReviewId == line.Id && a.WriterId == actor.PersonId && a.Number == form.Number, cancel);
        if (answer is null)
        {
            answer = new() { PlanReviewId = line.Id, SchoolId = pair.Here.SchoolId, DistrictId = pair.Here.DistrictId, SchoolYearId = pair.Here.YearId, WriterId = actor.PersonId, Number = form.Number, SealedText = [] };
            db.Add(answer);
        }

        (answer.SealedText, answer.Version) = (vault.Seal(Purpose.PlanAnswer, text), answer.Version + 1);
        Review(plan, pair);
        return await SaveAsync(actor, pair, "lesson.answered", $"Sent. {line.Owner} reads it here.", cancel);
    }

    public async Task<Outcome> TalkedAsync(Actor actor, OwnPair pair, ReviewLine line, CancellationToken cancel)
    {
        if (await FindAsync(pair, line, cancel) is not { } plan)
        {
            return new Outcome.Missing();
        }

        plan.TalkedThrough = true;
        Review(plan, pair);
        return await SaveAsync(actor, pair, "lesson.talked", "Noted: you talked it through. It stands in what you did.", cancel);
    }

    public async Task<Outcome> KeepAsync(Actor actor, OwnPair pair, ReviewLine line, bool keep, CancellationToken cancel)
    {
        if (!line.IsMine || await FindAsync(pair, line, cancel) is not { } plan)
        {
            return new Outcome.Missing();
        }

        if (plan.KeptAt is null != keep)
        {
            return new Outcome.Done("It is as you wanted it already.");
        }

        plan.WordsUntil = KeepingRules.Later(plan.WordsUntil, pair.Here.Today); // Until tonight it can still be turned around.
        (plan.KeptAt, plan.Version) = (keep ? clock.GetUtcNow().UtcDateTime : null, plan.Version + 1);
        var said = keep ? "You keep the plan and the answers. You can let them go at any time." : $"Not kept. They are deleted after {SchoolTime.SayDay(plan.WordsUntil)}.";
        return await SaveAsync(actor, pair, keep ? "lesson.kept" : "lesson.let-go", said, cancel);
    }

    private static void Review(PlanReview plan, OwnPair pair)
    {
        (plan.ReviewedOn, plan.Version) = (pair.Here.Today, plan.Version + 1);
        plan.WordsUntil = KeepingRules.LastDay(plan.BroughtOn, plan.ReviewedOn);
    }

    private Task<PlanReview?> FindAsync(OwnPair pair, ReviewLine line, CancellationToken cancel) =>
        db.PlanReviews.SingleOrDefaultAsync(r => r.PartnershipId == pair.Id && r.Id == line.Id && r.ForgottenAt == null, cancel);

    private async Task<Outcome> SaveAsync(Actor actor, OwnPair pair, string act, string said, CancellationToken cancel)
    {
        db.Record(actor, clock.GetUtcNow().UtcDateTime, act, "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(said) : Changed;
    }
}
