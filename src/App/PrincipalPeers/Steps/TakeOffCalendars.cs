using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>A pair ends, or a place in it does: calendars that were invited take off what is ahead, and offices that were told of visitors learn that it is off. Run it while the place still lasts. The caller ends it and saves.</summary>
public sealed class TakeOffCalendars(AppDb db, FindOwnPeers find, PeerMail mail, OfficeMail office)
{
    /// <summary>The whole pair ends.</summary>
    /// <returns>How many emails.</returns>
    public async Task<int> AllAsync(long pair, CancellationToken cancel) =>
        await db.PeerSeats.Where(s => s.PairId == pair && s.EndsOn == null).OrderBy(s => s.Id).Select(s => s.Id).FirstOrDefaultAsync(cancel) is > 0 and var seat ? await OffAsync(pair, seat, isAll: true, cancel) : 0;

    /// <param name="seat">The place that ends. In a group of three only what was to be at that school is off.</param>
    /// <returns>How many emails.</returns>
    public Task<int> ExecuteAsync(long pair, long seat, CancellationToken cancel) => OffAsync(pair, seat, isAll: false, cancel);

    private async Task<int> OffAsync(long pair, long seat, bool isAll, CancellationToken cancel)
    {
        var person = await db.PeerSeats.Where(s => s.Id == seat && s.PairId == pair && s.EndsOn == null).Select(s => s.PersonId).SingleAsync(cancel);
        var actor = new Actor { PersonId = person, Name = "", Role = Role.PeerAdministrator, PositionId = 0, SessionId = 0 };
        if ((await find.OfPersonAsync(actor, cancel)).FirstOrDefault(p => p.Id == pair) is not { } peers)
        {
            return 0;
        }

        isAll |= peers.Others.Count < 2;
        var mails = 0;
        foreach (var visit in await db.SiteVisits.Where(v => v.PairId == pair && v.ByMail && v.DoneAt == null && (isAll || v.HostSeatId == seat)).ToListAsync(cancel))
        {
            (visit.ByMail, visit.ChangedAt, visit.Version) = (false, peers.Now, visit.Version + 1);
            mails += await SendAsync(peers, VisitEvents.Of(visit, peers.OfSeat(visit.HostSeatId).School), cancel);
        }

        foreach (var visit in await db.SiteVisits.Where(v => v.PairId == pair && v.SealedOffice != null && v.DoneAt == null && (isAll || v.HostSeatId == seat)).ToListAsync(cancel))
        {
            await office.OffAsync(peers, visit, cancel);
            visit.SealedOffice = null;
        }

        foreach (var call in await db.PeerCalls.Where(c => c.PairId == pair && c.ByMail && c.DoneAt == null && isAll).ToListAsync(cancel))
        {
            (call.ByMail, call.ChangedAt, call.Version) = (false, peers.Now, call.Version + 1);
            mails += await SendAsync(peers, CallPage.Invitation(call), cancel);
        }

        return mails;
    }

    private async Task<int> SendAsync(OwnPeers peers, PeerInvitation invitation, CancellationToken cancel) =>
        invitation.Time.Ends > peers.Now ? await mail.SendAsync(peers, invitation with { IsCancelled = true }, cancel) : 0;
}
