using Counterpart.App.Data;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>Visits and calls on one person's calendar: of pairs that go on, while the own place in them lasts, somebody else is there, and the person works anywhere.</summary>
public sealed class PeerCalendar(AppDb db)
{
    public async Task<IEnumerable<CalendarEvent>> ExecuteAsync(long person, DateOnly today, CancellationToken cancel)
    {
        var pairs = db.PeerPairs.Where(p => p.IntroducedAt != null && p.EndsOn == null && p.Seats.Any(s => s.PersonId == person && s.EndsOn == null) && p.Seats.Count(s => s.EndsOn == null) > 1
            && db.Positions.Any(x => x.PersonId == person && x.StartsOn <= today && (x.EndsOn == null || x.EndsOn >= today))).Select(p => p.Id);
        var visits = await db.SiteVisits.AsNoTracking().Where(v => pairs.Contains(v.PairId)).OrderBy(v => v.Id).Select(v => new { Visit = v, School = v.HostSeat!.School!.Name }).ToListAsync(cancel);
        var calls = await db.PeerCalls.AsNoTracking().Where(c => pairs.Contains(c.PairId)).OrderBy(c => c.Id).ToListAsync(cancel);
        return [.. visits.Select(v => PeerEvents.Of(VisitEvents.Of(v.Visit, v.School))), .. calls.Select(c => PeerEvents.Of(CallPage.Invitation(c)))];
    }
}
