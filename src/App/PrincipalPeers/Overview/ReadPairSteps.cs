using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Reads which steps of pairs are done. No sealed word is opened for it.</summary>
public sealed class ReadPairSteps(AppDb db)
{
    /// <param name="some">Pairs in the scope of whoever asks.</param>
    /// <returns>Those that are finalized and go on, or went on until their school year was over.</returns>
    public async Task<IReadOnlyList<PairSteps>> ExecuteAsync(IQueryable<PeerPair> some, CancellationToken cancel)
    {
        var pairs = some.Where(p => p.FinalizedAt != null && (p.EndsOn == null || p.EndsOn > p.PeerYear!.SchoolYear!.EndsOn));
        var ids = pairs.Select(p => p.Id);
        var visits = (await db.SiteVisits.Where(v => ids.Contains(v.PairId) && v.DoneAt != null).OrderBy(v => v.Number).Select(v => new { v.PairId, v.On }).ToListAsync(cancel)).ToLookup(v => v.PairId, v => v.On);
        var calls = await db.PeerCalls.Where(c => ids.Contains(c.PairId) && c.DoneAt != null).ToDictionaryAsync(c => c.PairId, c => c.On, cancel);
        var debriefs = await db.PeerDebriefs.Where(d => ids.Contains(d.Seat!.PairId)).Select(d => new { d.SeatId, d.FinishedAt, d.SkippedAt }).ToDictionaryAsync(d => d.SeatId, cancel);
        var plans = await db.ActionPlans.Where(p => ids.Contains(p.Seat!.PairId)).Select(p => new { p.SeatId, p.SharedAt, p.CompletedAt }).ToDictionaryAsync(p => p.SeatId, cancel);
        var rows = await pairs.OrderBy(p => p.Id).Select(p => new
        {
            p.Id,
            p.PublicId,
            p.IntroducedAt,
            YearEndsOn = p.PeerYear!.SchoolYear!.EndsOn,
            Seats = p.Seats.OrderBy(s => s.Id)
                .Select(s => new { s.Id, s.EndsOn, s.NominationId, s.Person!.Name, School = s.School!.Name, s.DistrictId, District = s.District!.Name }).ToList(),
        }).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. from r in rows
               let seats = r.Seats.Where(s => s.EndsOn is null || s.EndsOn > r.YearEndsOn).ToList()
               where seats.Count > 1
               select new PairSteps
               {
                   PublicId = r.PublicId,
                   IsIntroduced = r.IntroducedAt is not null,
                   Visits = [.. visits[r.Id]],
                   CalledOn = calls.TryGetValue(r.Id, out var day) ? day : null,
                   Seats =
                   [
                       .. seats.Select(s => new SeatSteps
                       {
                           Id = s.Id, NominationId = s.NominationId, Name = s.Name, School = s.School, DistrictId = s.DistrictId, District = s.District,
                           Plan = plans.GetValueOrDefault(s.Id) is { } plan ? ActionPlanRules.StatusOf(plan.SharedAt is not null, plan.CompletedAt is not null) : PlanStatus.NotStarted,
                           DebriefFinishedAt = debriefs.GetValueOrDefault(s.Id)?.FinishedAt, DebriefSkippedAt = debriefs.GetValueOrDefault(s.Id)?.SkippedAt,
                       }),
                   ],
               },
        ];
    }
}
