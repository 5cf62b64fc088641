using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.PrincipalPeers.Steps;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Reads what the counts of a year are made from. Each query is over years the actor may count.</summary>
public sealed class ReadPeerYearFacts(AppDb db, ReadPairSteps steps)
{
    public async Task<PeerYearFacts> ExecuteAsync(Actor actor, long year, string name, CancellationToken cancel)
    {
        var years = db.PeerYears.CountableBy(actor).Where(y => y.Id == year).Select(y => y.Id);
        var answers = await db.PeerDistricts.VisibleTo(actor).Where(d => years.Contains(d.PeerYearId)).ToDictionaryAsync(d => d.DistrictId, d => d.TakesPart, cancel);
        var districts = await db.Districts.VisibleTo(actor).OrderBy(d => d.Name).ThenBy(d => d.Id).Select(d => new { d.Id, d.Number, d.Name }).ToListAsync(cancel);
        var nominees = await db.Nominations.Where(n => years.Contains(n.PeerYearId) && n.WithdrawnAt == null).Select(n => new { n.Id, n.DistrictId, n.Reply }).ToListAsync(cancel);
        var notices = await db.PeerNotices.Where(n => years.Contains(n.PeerYearId)).Select(n => new { n.SentAt, n.AcknowledgedAt, n.ContactOn, n.ConcernAt, n.ConcernSettledAt }).ToListAsync(cancel);
        return new()
        {
            Year = name,
            Districts = [.. districts.Select(d => (d.Id, d.Number, d.Name, answers.TryGetValue(d.Id, out var takesPart) ? (bool?)takesPart : null))],
            Nominees = [.. nominees.Where(n => answers.GetValueOrDefault(n.DistrictId)).Select(n => (n.Id, n.DistrictId, n.Reply))],
            Pairs = await steps.ExecuteAsync(db.PeerPairs.Where(p => years.Contains(p.PeerYearId)), cancel),
            Notices = [.. notices.Select(n => (n.SentAt is not null, n.AcknowledgedAt is not null, n.ContactOn is not null, n.ConcernAt is not null && n.ConcernSettledAt is null))],
            Ideas = await IdeasAsync(years, cancel),
        };
    }

    /// <summary>Of a draft nobody learns, not even what it is about.</summary>
    private async Task<HashSet<(long, LeadershipPractice)>> IdeasAsync(IQueryable<long> years, CancellationToken cancel)
    {
        var noted = await db.VisitNotes.Where(n => years.Contains(n.Visit!.Pair!.PeerYearId) && n.SharedAt != null && n.Practice != LeadershipPractice.None).Select(n => new { n.SeatId, n.Practice }).ToListAsync(cancel);
        var kept = await db.PeerDebriefs.Where(d => years.Contains(d.Seat!.Pair!.PeerYearId) && d.FinishedAt != null).Select(d => new { d.SeatId, d.Practices }).ToListAsync(cancel);
        return [.. noted.Select(n => (n.SeatId, n.Practice)), .. kept.SelectMany(d => d.Practices.Select(p => (d.SeatId, p)))];
    }
}
