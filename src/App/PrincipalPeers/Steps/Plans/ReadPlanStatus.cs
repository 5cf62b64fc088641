using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>How far the action plans are of the places the actor may see: by the id of the place, and never a word of one.</summary>
public sealed class ReadPlanStatus(AppDb db)
{
    public async Task<IReadOnlyDictionary<long, PlanStatus>> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        var rows = await db.PeerSeats.VisibleTo(actor)
            .Select(s => new { s.Id, Plan = db.ActionPlans.Where(p => p.SeatId == s.Id).Select(p => new { p.SharedAt, p.CompletedAt }).FirstOrDefault() }).ToListAsync(cancel);
        return rows.ToDictionary(r => r.Id, r => r.Plan is null ? PlanStatus.NotStarted : ActionPlanRules.StatusOf(r.Plan.SharedAt is not null, r.Plan.CompletedAt is not null));
    }
}
