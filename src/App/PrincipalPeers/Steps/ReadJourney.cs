using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Reads how far a pair has come, for one of its people. No sealed word is opened for it.</summary>
public sealed class ReadJourney(AppDb db, FindOwnPeers find)
{
    /// <returns>Null when the pair is not the actor's.</returns>
    public async Task<Journey?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel) =>
        await find.ExecuteAsync(actor, pair, cancel) is { } peers ? await OfAsync(peers, cancel) : null;

    public async Task<Journey> OfAsync(OwnPeers peers, CancellationToken cancel)
    {
        var seat = peers.Me.SeatId;
        var plans = await db.ActionPlans.Where(p => p.Seat!.PairId == peers.Id).Select(p => new { p.SeatId, p.SharedAt, p.CompletedAt }).ToListAsync(cancel);
        var visits = await db.SiteVisits.AsNoTracking().Where(v => v.PairId == peers.Id).OrderBy(v => v.Number).ToListAsync(cancel);
        var call = await db.PeerCalls.AsNoTracking().SingleOrDefaultAsync(c => c.PairId == peers.Id, cancel);
        var debrief = await db.PeerDebriefs.Where(d => d.SeatId == seat).Select(d => new { d.FinishedAt, d.SkippedAt }).SingleOrDefaultAsync(cancel);
        var mine = plans.Find(p => p.SeatId == seat);
        var time = call is null ? null : new PeerTime(call.On, call.StartsAt, call.Minutes, call.Zone);
        return new()
        {
            Peers = peers,
            SharedPlans = [.. peers.Others.Where(o => plans.Exists(p => p.SeatId == o.SeatId && p.SharedAt is not null))],
            Visits = [.. visits.Select(v => (v.Number, VisitEvents.TimeOf(v), peers.OfSeat(v.HostSeatId), v.DoneAt is not null))],
            Call = time,
            CallIsDone = call?.DoneAt is not null,
            Steps = JourneyRules.Steps(new()
            {
                Today = peers.Today,
                YearEndsOn = peers.YearEndsOn,
                Plan = mine is null ? PlanStatus.NotStarted : ActionPlanRules.StatusOf(mine.SharedAt is not null, mine.CompletedAt is not null),
                Visits = [.. Enumerable.Range(1, peers.VisitCount).Select(n => visits.Find(v => v.Number == n) is { } v ? (peers.OfSeat(v.HostSeatId).School, (DateOnly?)v.On, v.DoneAt is not null) : ("", null, false))],
                CallOn = time?.In(peers.Me.Zone).On,
                CallIsDone = call?.DoneAt is not null,
                DebriefIsFinished = debrief?.FinishedAt is not null,
                DebriefIsSkipped = debrief?.SkippedAt is not null,
            }),
        };
    }
}
