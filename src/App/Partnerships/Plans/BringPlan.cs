using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>Brings a lesson plan once, however often its form is sent, or a newer version of it; takes one back that nobody answered.</summary>
public sealed class BringPlan(AppDb db, Vault vault, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome> AddAsync(Actor actor, OwnPair pair, LessonForm form, (string Name, byte[] Content)? file, CancellationToken cancel)
    {
        if (form.SendKey == Guid.Empty)
        {
            return new Outcome.Refused("", "This form came without its number. Open the page again and save once more.");
        }

        if (await SentAsync(pair, form.SendKey, cancel) is { } sent)
        {
            return Said(pair, sent);
        }

        var (draft, objections) = LessonRules.Read(form, pair.Focus, file);
        if (draft is null)
        {
            return new Outcome.Refused(objections);
        }

        var plan = New(actor, pair, draft, form.SendKey);
        Attach(plan, pair, draft, file, 1);
        db.Add(plan);
        db.Record(actor, Now, draft.Content is null ? "lesson.talked" : "lesson.brought", "", pair.PersonIds);
        if (await db.TrySaveAsync(cancel))
        {
            return Said(pair, plan);
        }

        db.ChangeTracker.Clear();
        return await SentAsync(pair, form.SendKey, cancel) is { } other ? Said(pair, other) : new Outcome.Missing();
    }

    /// <summary>Only the owner brings a newer one; answers to the one before stay beside it.</summary>
    public async Task<Outcome> AddVersionAsync(Actor actor, OwnPair pair, ReviewLine line, (LessonForm Form, (string Name, byte[] Content)? File) brought, CancellationToken cancel)
    {
        if (await OwnAsync(actor, pair, line, cancel) is not { } plan)
        {
            return new Outcome.Missing();
        }

        var (draft, objections) = LessonRules.Read(brought.Form, pair.Focus, brought.File, isNewer: true);
        if (draft is null)
        {
            return new Outcome.Refused(objections);
        }

        Attach(plan, pair, draft, brought.File, (line.Newest?.Number ?? 0) + 1);
        (plan.BroughtOn, plan.Version) = (pair.Here.Today, plan.Version + 1);
        plan.WordsUntil = KeepingRules.LastDay(plan.BroughtOn, plan.ReviewedOn);
        db.Record(actor, Now, "lesson.brought", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"The newer version is there. {pair.PartnersFirst} can read it; the one before stays.")
            : new Outcome.Stale("A newer version came at the same moment, perhaps by a second press. It is shown below; bring yours again if it is another.");
    }

    public async Task<Outcome> TakeBackAsync(Actor actor, OwnPair pair, ReviewLine line, CancellationToken cancel)
    {
        if (await OwnAsync(actor, pair, line, cancel) is not { } plan)
        {
            return new Outcome.Missing();
        }

        if (plan.ReviewedOn is not null)
        {
            return new Outcome.Refused("", "It was answered meanwhile. Plan and answer are deleted together, on the day named below.");
        }

        db.Remove(plan);
        db.Record(actor, Now, "lesson.taken-back", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("Taken back. The plan is deleted.") : new Outcome.Stale("It was answered at the same moment. It is shown as it is now.");
    }

    private static Outcome.Done Said(OwnPair pair, PlanReview plan) => new(
        plan.TalkedThrough ? "Noted: you talked it through. It stands in what you did." : $"Brought. {pair.PartnersFirst} can read it and answer in three lines.", plan.PublicId);

    private Task<PlanReview?> SentAsync(OwnPair pair, Guid key, CancellationToken cancel) => db.PlanReviews.AsNoTracking().SingleOrDefaultAsync(r => r.PartnershipId == pair.Id && r.SendKey == key, cancel);

    private Task<PlanReview?> OwnAsync(Actor actor, OwnPair pair, ReviewLine line, CancellationToken cancel) =>
        db.PlanReviews.SingleOrDefaultAsync(r => r.PartnershipId == pair.Id && r.Id == line.Id && r.OwnerId == actor.PersonId && r.ForgottenAt == null, cancel);

    private void Attach(PlanReview plan, OwnPair pair, LessonDraft draft, (string Name, byte[] Content)? file, int number)
    {
        if (draft.Content is not { } content)
        {
            return;
        }

        var (school, district, year) = (pair.Here.SchoolId, pair.Here.DistrictId, pair.Here.YearId);
        plan.Versions.Add(new PlanVersion
        {
            SchoolId = school, DistrictId = district, SchoolYearId = year, Number = number, BroughtOn = pair.Here.Today, SealedContent = vault.Seal(Purpose.PlanContent, content),
            File = draft.Kind is { } kind
                ? new PlanFile { SchoolId = school, DistrictId = district, SchoolYearId = year, Kind = kind, SealedBytes = vault.SealBytes(Purpose.PlanFile, file!.Value.Content) }
                : null,
        });
    }

    private PlanReview New(Actor actor, OwnPair pair, LessonDraft draft, Guid key)
    {
        DateOnly? talked = draft.Content is null ? pair.Here.Today : null;
        return new()
        {
            PublicId = PublicId.New(), PartnershipId = pair.Id, SchoolId = pair.Here.SchoolId, DistrictId = pair.Here.DistrictId, SchoolYearId = pair.Here.YearId,
            OwnerId = actor.PersonId, SealedHead = vault.Seal(Purpose.PlanHead, draft.Head), BroughtOn = pair.Here.Today, Zone = pair.Here.Zone, SendKey = key,
            ReviewedOn = talked, TalkedThrough = talked is not null, WordsUntil = KeepingRules.LastDay(pair.Here.Today, talked),
        };
    }
}
