using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>Plans of partners that a teacher's first page says wait for three lines.</summary>
public sealed class FindPlansWaiting(AppDb db, FindSchoolThisYear find)
{
    public async Task<IReadOnlyList<TodayPlace>> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here)
        {
            return [];
        }

        var mine = db.PartnershipSeats.IntroducedTo(actor, here).Select(s => s.PartnershipId);
        var plans = await db.PlanReviews
            .Where(r => mine.Contains(r.PartnershipId) && r.OwnerId != actor.PersonId && r.ForgottenAt == null && r.Versions.Any() && (r.ReviewedOn == null || r.ReviewedOn < r.BroughtOn))
            .Where(r => !r.Answers.Any(a => a.WriterId == actor.PersonId && a.Number == r.Versions.Max(v => v.Number)))
            .OrderBy(r => r.Id).Select(r => new { r.PublicId, Pair = r.Partnership!.PublicId, r.BroughtOn }).ToListAsync(cancel);
        return [.. plans.Select(p => new TodayPlace("Your partner brought a lesson plan", $"/partnership/{p.Pair.InAddress()}/plans/{p.PublicId.InAddress()}", $"{SchoolTime.SayWeekday(p.BroughtOn)}. Three lines help most"))];
    }
}
