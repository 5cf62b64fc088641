using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Calls;

/// <summary>Reads the call of a pair for one of its people: when it is, the own prompts, and what others shared of theirs.</summary>
public sealed class ReadCall(AppDb db, Vault vault, FindOwnPeers find)
{
    /// <returns>Null when the pair is not the actor's.</returns>
    public async Task<CallPage?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, pair, cancel) is not { } peers)
        {
            return null;
        }

        var notes = await db.CallNotes.AsNoTracking().Where(n => n.Seat!.PairId == peers.Id && (n.SeatId == peers.Me.SeatId || (n.SharedAt != null && n.Seat.EndsOn == null))).OrderBy(n => n.SeatId).ToListAsync(cancel);
        var plans = await db.ActionPlans.Where(p => p.Seat!.PairId == peers.Id).Select(p => new { p.SeatId, p.SharedAt, p.CompletedAt }).ToListAsync(cancel);
        var own = notes.Find(n => n.SeatId == peers.Me.SeatId);
        var mine = plans.Find(p => p.SeatId == peers.Me.SeatId);
        return new()
        {
            Peers = peers,
            Call = await db.PeerCalls.AsNoTracking().SingleOrDefaultAsync(c => c.PairId == peers.Id, cancel),
            Own = own is null ? CallText.Empty : Open(own),
            IsShared = own?.SharedAt is not null,
            NoteVersion = own?.Version ?? 0,
            Shared = [.. notes.Where(n => n != own).Select(n => (peers.OfSeat(n.SeatId), Open(n)))],
            Plans = [.. peers.Others.Where(o => plans.Exists(p => p.SeatId == o.SeatId && p.SharedAt is not null))],
            OwnPlan = mine is null ? PlanStatus.NotStarted : ActionPlanRules.StatusOf(mine.SharedAt is not null, mine.CompletedAt is not null),
        };
    }

    private CallText Open(CallNote note) => vault.Open<CallText>(Purpose.CallNotes, note.SealedText);
}
