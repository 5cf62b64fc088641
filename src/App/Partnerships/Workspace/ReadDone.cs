using Counterpart.App.Data;
using Counterpart.App.Partnerships.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Workspace;

public static class ReadDone
{
    /// <summary>What these pairs did, oldest first. Whoever asks has found out before that the pairs are the reader's to know of.</summary>
    public static async Task<IReadOnlyList<DoneThing>> DoneByAsync(this AppDb db, IReadOnlyCollection<long> pairs, CancellationToken cancel)
    {
        var meetings = await db.Meetings.AsNoTracking().Where(m => pairs.Contains(m.PartnershipId)).OrderBy(m => m.Id)
            .Select(m => new { m.PartnershipId, m.On, m.Minutes, m.Kinds, m.ConfirmedByIds }).ToListAsync(cancel);
        var seen = await db.Observations.AsNoTracking().Where(o => pairs.Contains(o.PartnershipId) && o.CalledOffAt == null && (o.SharedOn != null || o.TalkedOn != null)).OrderBy(o => o.Id)
            .Select(o => new { o.PartnershipId, o.On, o.Minutes, o.TalkedOn }).ToListAsync(cancel);
        var plans = await db.PlanReviews.AsNoTracking().Where(p => pairs.Contains(p.PartnershipId) && p.ReviewedOn != null).OrderBy(p => p.Id)
            .Select(p => new { p.PartnershipId, p.ReviewedOn }).ToListAsync(cancel);
        return
        [
            .. meetings.Select(m => new DoneThing(m.PartnershipId, m.On, m.Minutes, m.Kinds, m.ConfirmedByIds.Count > 0))
                .Concat(seen.Select(o => new DoneThing(o.PartnershipId, o.On, o.Minutes, MeetingKinds.Observed, o.TalkedOn is not null)))
                .Concat(plans.Select(p => new DoneThing(p.PartnershipId, p.ReviewedOn!.Value, 0, MeetingKinds.LessonPlan, true)))
                .OrderBy(d => d.On),
        ];
    }
}
