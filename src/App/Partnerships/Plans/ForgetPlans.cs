using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>Deletes plans and answers once their last day is over: who read a plan of whom, when and for which focus stays.</summary>
public sealed class ForgetPlans(AppDb db, Vault vault, TimeProvider clock)
{
    private const int AtOnce = 50;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        foreach (var id in await db.PlanReviews.Where(r => r.ForgottenAt == null && r.KeptAt == null && r.WordsUntil < today).OrderBy(r => r.Id).Select(r => r.Id).Take(AtOnce).ToListAsync(cancel))
        {
            await ForgetAsync(id, now, cancel);
        }
    }

    private async Task ForgetAsync(long id, DateTime now, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var plan = await db.PlanReviews.Include(r => r.Versions).Include(r => r.Answers).SingleOrDefaultAsync(r => r.Id == id && r.ForgottenAt == null && r.KeptAt == null, cancel);
        if (plan is null || SchoolTime.DayIn(now, plan.Zone) <= plan.WordsUntil)
        {
            return;
        }

        long[] concerns = [plan.OwnerId, .. plan.Answers.Select(a => a.WriterId)];
        var head = vault.Open<PlanHead>(Purpose.PlanHead, plan.SealedHead);
        db.RemoveRange(plan.Versions); // Each takes its file along.
        db.RemoveRange(plan.Answers);
        (plan.SealedHead, plan.ForgottenAt, plan.Version) = (vault.Seal(Purpose.PlanHead, new PlanHead("", head.Focus, "")), now, plan.Version + 1);
        var rule = new Actor { PersonId = 0, Name = "Deleted as announced", Role = Role.Operator, PositionId = 0, SessionId = 0, SchoolId = plan.SchoolId, DistrictId = plan.DistrictId };
        db.Record(rule, now, "lesson.forgotten", "", concerns);
        await db.TrySaveAsync(cancel);
    }
}
