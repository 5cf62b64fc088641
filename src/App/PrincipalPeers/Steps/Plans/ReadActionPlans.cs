using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>Reads action plans of a pair for one of its people: the own, and those that were shared and whose owner is still there.</summary>
public sealed class ReadActionPlans(AppDb db, Vault vault, FindOwnPeers find)
{
    /// <returns>Null when the pair is not the actor's.</returns>
    public Task<OwnPeers?> PeersAsync(Actor actor, Guid pair, CancellationToken cancel) => find.ExecuteAsync(actor, pair, cancel);

    public async Task<IReadOnlyList<(string Code, string Name)>> IndicatorsAsync(CancellationToken cancel) =>
        [.. (await db.PeerIndicatorsAsync(cancel)).Select(i => (i.Code, i.Name))];

    /// <summary>The own first, begun or not; then the others' in the order of their places.</summary>
    public async Task<IReadOnlyList<OwnPlan>> ExecuteAsync(OwnPeers peers, CancellationToken cancel)
    {
        var rows = await Readable(peers).AsNoTracking().Select(p => new { Plan = p, IsFile = p.File != null }).ToListAsync(cancel);
        List<OwnPlan> all = [.. rows.Select(r => new OwnPlan
        {
            Owner = peers.OfSeat(r.Plan.SeatId), Text = vault.Open<ActionPlanText>(Purpose.ActionPlan, r.Plan.SealedText), IsFile = r.IsFile,
            SharedAt = r.Plan.SharedAt, CompletedAt = r.Plan.CompletedAt, Version = r.Plan.Version,
        })];
        var mine = all.Find(p => p.Owner.SeatId == peers.Me.SeatId) ?? new OwnPlan
        {
            Owner = peers.Me, Text = await FirstAsync(peers, cancel), IsFile = false, SharedAt = null, CompletedAt = null, Version = 0,
        };
        return [mine, .. all.Where(p => p.Owner.SeatId != peers.Me.SeatId).OrderBy(p => p.Owner.SeatId)];
    }

    /// <param name="of">The owner.</param>
    /// <returns>Null when there is no file, or it is not for this reader.</returns>
    public async Task<byte[]?> FileAsync(OwnPeers peers, Guid of, CancellationToken cancel) =>
        await Readable(peers).Where(p => p.Seat!.Person!.PublicId == of).Select(p => p.File!.SealedBytes).SingleOrDefaultAsync(cancel) is { } bytes
            ? vault.OpenBytes(Purpose.ActionPlanFile, bytes)
            : null;

    private IQueryable<ActionPlan> Readable(OwnPeers peers) => db.ActionPlans
        .Where(p => p.Seat!.PairId == peers.Id && (p.SeatId == peers.Me.SeatId || (p.SharedAt != null && p.Seat.EndsOn == null)));

    /// <summary>The focus somebody declared when saying yes to the nomination stands in a plan that is begun.</summary>
    private async Task<ActionPlanText> FirstAsync(OwnPeers peers, CancellationToken cancel)
    {
        var card = await db.PeerSeats.Where(s => s.Id == peers.Me.SeatId).Select(s => s.Nomination!.SealedCard).SingleAsync(cancel);
        return new() { Focus = vault.Open<NomineeCard>(Purpose.NomineeCard, card).Focus };
    }
}
