using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>Reads what one person in a pair may be told of. Of what people write only the shared plan of a visit and the reader's own cover are opened.</summary>
public sealed class ReadPeerFacts(AppDb db, Vault vault)
{
    public async Task<(PeerNoteFacts Facts, IReadOnlyList<VisitAhead> Ahead)> ExecuteAsync(OwnPeers peers, CancellationToken cancel)
    {
        var me = peers.Me;
        var visits = await db.SiteVisits.AsNoTracking().Where(v => v.PairId == peers.Id).OrderBy(v => v.Number).ToListAsync(cancel);
        var call = await db.PeerCalls.AsNoTracking().SingleOrDefaultAsync(c => c.PairId == peers.Id, cancel);
        var plan = await db.ActionPlans.Where(p => p.SeatId == me.SeatId).Select(p => new { p.ChangedAt, p.CompletedAt }).SingleOrDefaultAsync(cancel);
        var covers = await db.VisitNotes.Where(n => n.SeatId == me.SeatId && n.SealedCover != null).ToDictionaryAsync(n => n.VisitId, n => n.SealedCover!, cancel);
        var facts = new PeerNoteFacts
        {
            PairId = peers.Id,
            SeatId = me.SeatId,
            Partners = peers.PartnersFirst,
            IntroducedOn = peers.IntroducedOn,
            PlanChangedOn = plan is null ? null : SchoolTime.DayIn(plan.ChangedAt, me.Zone),
            PlanIsCompleted = plan?.CompletedAt is not null,
            Visits = [.. Enumerable.Range(1, peers.VisitCount).Select(n => visits.Find(v => v.Number == n) is { } v ? OnOf(v, me.Zone) : (DateOnly?)null)],
            CallOn = call is null ? null : CallPage.TimeOf(call).In(me.Zone).On,
            DebriefIsOver = await db.PeerDebriefs.AnyAsync(d => d.SeatId == me.SeatId && (d.FinishedAt != null || d.SkippedAt != null), cancel),
        };
        return
        (
            facts,
            [
                .. visits.Where(v => v.DoneAt is null && VisitEvents.TimeOf(v).Begins > peers.Now).Select(v => new VisitAhead(
                    v.Id, v.Number, VisitEvents.TimeOf(v), peers.OfSeat(v.HostSeatId), vault.Open<VisitPlan>(Purpose.VisitPlan, v.SealedPlan),
                    v.HostSeatId != me.SeatId && covers.TryGetValue(v.Id, out var cover) ? vault.Open<string>(Purpose.VisitCover, cover) : "")),
            ]
        );
    }

    private static DateOnly OnOf(SiteVisit visit, string zone) => VisitEvents.TimeOf(visit).In(zone).On;
}
