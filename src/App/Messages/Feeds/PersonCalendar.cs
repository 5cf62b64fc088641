using Counterpart.App.Data;
using Counterpart.App.Messages.Calendars;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Feeds;

/// <summary>Everything that stands on one person's calendar: standing times and observations of partnerships that go on, where the person still works, and visits and calls of a pair of administrators.</summary>
public sealed class PersonCalendar(AppDb db, PeerCalendar peers, TimeProvider clock)
{
    public async Task<string> WriteAsync(long person, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var times = await db.StandingTimes.AsNoTracking()
            .Where(t => t.StoppedAt == null && t.Partnership!.IntroducedAt != null && t.Partnership.EndsOn == null
                && t.Partnership.Seats.Any(s => s.PersonId == person && s.EndsOn == null)
                && db.Positions.Any(p => p.PersonId == person && p.SchoolId == t.SchoolId && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today)))
            .OrderBy(t => t.Id).Join(db.SchoolYears, t => t.SchoolYearId, y => y.Id, (t, y) => new { Time = t, y.EndsOn }).ToListAsync(cancel);
        List<CalendarEvent> events = [];
        foreach (var each in times)
        {
            events.AddRange(StandingEvents.Of(each.Time, await db.SchoolDaysAsync(each.Time.SchoolId, cancel), each.EndsOn));
        }

        var observations = await db.Observations.AsNoTracking()
            .Where(o => o.CalledOffAt == null && o.Partnership!.IntroducedAt != null && o.Partnership.EndsOn == null && (o.ObserverId != null || o.SaidYes == true)
                && (o.SeenId == person || o.ObserverId == person || (o.ObserverId == null && o.Partnership.Seats.Any(s => s.PersonId == person && s.EndsOn == null)))
                && db.Positions.Any(p => p.PersonId == person && p.SchoolId == o.SchoolId && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today)))
            .OrderBy(o => o.Id).ToListAsync(cancel);
        events.AddRange(observations.Select(ObservationEvents.Of));
        events.AddRange(await peers.ExecuteAsync(person, today, cancel));
        return CalendarFile.Write(CalendarFile.Published, events.Select(e => e.Zone).FirstOrDefault(SchoolTime.StateZone), events);
    }
}
