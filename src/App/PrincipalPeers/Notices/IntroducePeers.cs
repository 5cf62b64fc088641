using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>M19: tells administrators of each other. By itself when the days for a concern are over everywhere and somebody has talked with each director; earlier when the state says so.</summary>
public sealed class IntroducePeers(AppDb db, Outbox outbox, NoticeClock time, FindPeerYear years)
{
    /// <summary>The state releases one pair early.</summary>
    public async Task<Outcome> ReleaseAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var pair = await PairsAsync(db.PeerPairs.VisibleTo(actor).Where(p => p.PublicId == id), cancel) is [var only] ? only : null;
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        var hindrances = (await NoticesAsync(pair, cancel)).Select(n => NoticeRules.Hindrance(Facts(n), n.District!.Name)).Where(w => w.Length > 0).ToList();
        if (hindrances.Count > 0)
        {
            return new Outcome.Refused("", string.Join(" ", hindrances));
        }

        await TellAsync(actor, pair, cancel);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done("They are told now.") : new Outcome.Stale("Somebody changed this pair at the same moment. Look at it as it is now.");
    }

    /// <summary>Every pair whose time has come.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DueAsync(CancellationToken cancel)
    {
        var told = 0;
        foreach (var waiting in await db.PeerPairs.Where(p => p.FinalizedAt != null && p.IntroducedAt == null && p.EndsOn == null).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(cancel))
        {
            // One at a time: of a pair that was loaded before the tracker is cleared only the mails would be saved.
            if (await PairsAsync(db.PeerPairs.Where(p => p.Id == waiting), cancel) is [var pair]
                && await NoticesAsync(pair, cancel) is { Count: > 0 } notices
                && notices.TrueForAll(n => NoticeRules.Hindrance(Facts(n), "").Length == 0 && NoticeRules.IsOver(Facts(n), time.Today)))
            {
                await TellAsync(Nobody, pair, cancel);
                told += await db.TrySaveAsync(cancel) ? 1 : 0;
            }

            db.ChangeTracker.Clear();
        }

        return told;
    }

    /// <summary>The job: nobody in person.</summary>
    private static Actor Nobody => new() { PersonId = 0, Name = "Counterpart", Role = Role.Operator, PositionId = 0, SessionId = 0 };

    private static NoticeFacts Facts(PeerNotice n) => new(n.SentAt is not null, HasAddress: true, n.ContactOn is not null, n.ConcernAt is not null && n.ConcernSettledAt is null, n.ConcernUntil, AllIntroduced: false);

    private static Task<List<PeerPair>> PairsAsync(IQueryable<PeerPair> pairs, CancellationToken cancel) => pairs
        .Where(p => p.FinalizedAt != null && p.IntroducedAt == null && p.EndsOn == null && p.Seats.All(s => s.EndsOn == null))
        .Include(p => p.PeerYear).Include(p => p.Seats).ThenInclude(s => s.Person).Include(p => p.Seats).ThenInclude(s => s.School).Include(p => p.Seats).ThenInclude(s => s.District)
        .OrderBy(p => p.Id).ToListAsync(cancel);

    private Task<List<PeerNotice>> NoticesAsync(PeerPair pair, CancellationToken cancel)
    {
        var districts = pair.Seats.Select(s => s.DistrictId).ToList();
        return db.PeerNotices.Include(n => n.District).Where(n => n.PeerYearId == pair.PeerYearId && n.Wave == pair.Wave && districts.Contains(n.DistrictId)).ToListAsync(cancel);
    }

    private async Task TellAsync(Actor actor, PeerPair pair, CancellationToken cancel)
    {
        (pair.IntroducedAt, pair.Version) = (time.Now, pair.Version + 1);
        var year = await years.OfStateAsync(pair.PeerYear!.StateId, cancel);
        foreach (var seat in pair.Seats.Where(s => s.Person!.Email is not null))
        {
            var others = pair.Seats.Where(s => s.Id != seat.Id).ToList();
            var quiet = (await db.SchoolDaysAsync(seat.SchoolId, cancel)).Quiet;
            outbox.Add(MailKind.PeerIntroduction, seat.Person!, mayRepeat: true, Words(seat, others, year?.Contact ?? ""), about: null, QuietHours.Until(time.Now, seat.School!.TimeZone, quiet), seat.School.TimeZone, seat.SchoolId);
        }

        db.Record(actor, time.Now, "peers.introduced", persons: pair.Seats.Select(s => s.PersonId));
    }

    private MailWords Words(PeerSeat seat, IReadOnlyList<PeerSeat> others, string contact)
    {
        var names = Plumbing.Words.List([.. others.Select(o => o.Person!.Name)]);
        return new(
            $"You and {names}",
            $"""
            Hello {seat.Person!.FirstName},

            Your partner{(others.Count > 1 ? "s" : "")} in the Principal Peer Partnership: {string.Join("; ", others.Select(o => $"{o.Person!.Name}, {o.School!.Name}, {o.District!.Name}{(o.Person.Email is { } mail ? $" ({mail})" : "")}"))}.

            The directors of schools know of it. The first step: agree on a day for the first visit, two to four hours at one of your schools. You plan it together on your page: {(time.Address.Length > 0 ? $"{time.Address}/p3" : "P3 after you sign in")}

            What you declared to work on is not in this message; you choose what you tell.

            You get this because you said yes to P3. It comes once. Questions: {PeerWords.Asked(contact)}.
            """);
    }
}
