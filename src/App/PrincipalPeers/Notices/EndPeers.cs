using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>M23: ends a finalized pair, with words to those who know of it. Its people can be matched again.</summary>
public sealed class EndPeers(AppDb db, Outbox outbox, TakeOffCalendars calendars, NoticeClock time)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, Guid id, string words, CancellationToken cancel)
    {
        var pair = await db.PeerPairs.VisibleTo(actor).Include(p => p.Seats).ThenInclude(s => s.Person).Include(p => p.Seats).ThenInclude(s => s.School)
            .SingleOrDefaultAsync(p => p.PublicId == id && p.FinalizedAt != null && p.EndsOn == null, cancel);
        if (pair is null)
        {
            return new Outcome.Missing();
        }

        if (words.Length is 0 or > NoticeRules.MostConcern)
        {
            return new Outcome.Refused("EndWords", $"Say in a few words what changed: whoever knows of the match reads it. {NoticeRules.MostConcern} letters at most.");
        }

        await calendars.AllAsync(pair.Id, cancel);
        (pair.EndsOn, pair.EndWords, pair.Version) = (time.Today, words, pair.Version + 1);
        foreach (var seat in pair.Seats.Where(s => s.EndsOn is null))
        {
            seat.EndsOn = time.Today;
        }

        foreach (var seat in pair.Seats.Where(s => pair.IntroducedAt is not null && s.Person!.Email is not null))
        {
            outbox.Add(MailKind.Ended, seat.Person!, mayRepeat: true, Mail(seat.Person!.FirstName, Others(pair, seat), words), about: null, QuietHours.Until(time.Now, seat.School!.TimeZone), seat.School.TimeZone, seat.SchoolId);
        }

        await TellDirectorsAsync(pair, words, cancel);
        db.Record(actor, time.Now, "peers.ended", persons: pair.Seats.Select(s => s.PersonId));
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done("The pair is ended. Its people can be matched again; whoever knew of it is told.")
            : new Outcome.Stale("Somebody changed this pair at the same moment. Look at it as it is now.");
    }

    /// <summary>Directors whose notice was sent.</summary>
    private async Task TellDirectorsAsync(PeerPair pair, string words, CancellationToken cancel)
    {
        var districts = pair.Seats.Select(s => s.DistrictId).ToList();
        var told = await db.PeerNotices.Where(n => n.PeerYearId == pair.PeerYearId && n.Wave == pair.Wave && n.SentAt != null && districts.Contains(n.DistrictId)).Select(n => n.DistrictId).ToListAsync(cancel);
        var directors = await db.People.Where(p => p.Email != null && p.Positions.Any(q => q.Role == Role.Superintendent && q.DistrictId != null && told.Contains(q.DistrictId.Value) && q.StartsOn <= time.Today && (q.EndsOn == null || q.EndsOn >= time.Today))).ToListAsync(cancel);
        foreach (var director in directors)
        {
            outbox.Add(MailKind.Ended, director, mayRepeat: true, Mail(director.Name, Plumbing.Words.List([.. pair.Seats.Select(s => s.Person!.Name)]), words), about: null, QuietHours.Until(time.Now, SchoolTime.StateZone), SchoolTime.StateZone);
        }
    }

    private static string Others(PeerPair pair, PeerSeat seat) => Plumbing.Words.List([.. pair.Seats.Where(s => s.Id != seat.Id).Select(s => s.Person!.Name)]);

    private static MailWords Mail(string first, string whom, string words) => new(
        "A change to a P3 partnership",
        $"""
        Hello {first},

        The P3 partnership with {whom} has ended.

        {words}

        You get this because you knew of the match; it comes once.
        """);
}
