using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>What P3 asks of whoever is here, and where it is, for the first page.</summary>
public sealed class PeerWaiting(AppDb db, FindPeerYear years, Vault vault)
{
    private static readonly TodayPlace own = new("P3", "/p3", "Your part in the Principal Peer Partnership");

    public async Task<(IReadOnlyList<TodayPlace> Waiting, IReadOnlyList<TodayPlace> Places)> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.Holds(May.BePeer) && !actor.Holds(May.NominatePeers))
        {
            return ([], []);
        }

        return await years.ExecuteAsync(actor, cancel) is not { } year ? ([], [])
            : actor.Holds(May.NominatePeers) ? (await OfDirectorAsync(actor, year, cancel), [])
            : await OfNomineeAsync(actor, year, cancel);
    }

    private async Task<IReadOnlyList<TodayPlace>> OfDirectorAsync(Actor actor, PeerThisYear year, CancellationToken cancel) =>
        year.IsOpen && !await db.PeerDistricts.VisibleTo(actor).AnyAsync(d => d.PeerYearId == year.Id, cancel)
            ? [new("Will your district take part in P3?", "/district/p3", $"Two minutes, until {PeerWords.Moment(year.ClosesAt)}")]
            : [];

    private async Task<(IReadOnlyList<TodayPlace> Waiting, IReadOnlyList<TodayPlace> Places)> OfNomineeAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        // For somebody who acts in P3 only, the page has its link at the head of each page.
        IReadOnlyList<TodayPlace> places = actor.Role == Role.PeerAdministrator ? [] : [own];
        if (await db.PeerPairs.VisibleTo(actor).AnyAsync(p => p.PeerYearId == year.Id && p.EndsOn == null, cancel))
        {
            return ([], []); // The first page names the partner.
        }

        var nomination = await db.Nominations.VisibleTo(actor).Where(n => n.PeerYearId == year.Id)
            .Select(n => new { n.Reply, n.SealedCard, IsMatched = db.PeerSeats.Any(s => s.NominationId == n.Id && s.EndsOn == null && s.Pair!.FinalizedAt != null), TakesPart = db.PeerDistricts.Any(d => d.PeerYearId == year.Id && d.DistrictId == n.DistrictId && d.TakesPart) }).FirstOrDefaultAsync(cancel);
        return nomination switch
        {
            null => ([], []),
            { TakesPart: false } or { IsMatched: true } => ([], places),
            { Reply: NomineeReply.Yes } when vault.Open<NomineeCard>(Purpose.NomineeCard, nomination.SealedCard).Focus.Count == 0 => ([new("Say what you would work on in P3", "/p3/profile", "Two minutes; matches are made by it")], places),
            { Reply: NomineeReply.None } => ([new("You are nominated for P3", "/p3", "Say yes, or not this year")], places),
            _ => ([], places),
        };
    }
}
