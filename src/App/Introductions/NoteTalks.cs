using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>Notes several conversations at once. What somebody agreed to is never among it: that is said one to one, and noted one by one.</summary>
public sealed class NoteTalks(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, IEnumerable<long> seatIds, CancellationToken cancel)
    {
        var ids = seatIds.Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Outcome.Refused("Seats", "Tick whom you talked with.");
        }

        var seats = await db.PartnershipSeats.VisibleTo(actor).Include(s => s.Partnership)
            .Where(s => ids.Contains(s.Id) && s.SchoolYearId == here.YearId && s.PersonId != null).ToListAsync(cancel);
        if (seats.Count < ids.Count)
        {
            return new Outcome.Missing();
        }

        if (seats.Exists(s => s.EndsOn is not null || s.Partnership!.EndsOn is not null))
        {
            return new Outcome.Stale("A partnership ended since you opened this page. Nothing was noted; the list shows who is left.");
        }

        var noted = seats.Where(s => s.TalkedOn is null).ToList();
        noted.ForEach(s => (s.TalkedOn, s.Version) = (here.Today, s.Version + 1));
        foreach (var pair in noted.Select(s => s.Partnership!).DistinctBy(p => p.Id))
        {
            pair.Version++;
        }

        if (noted.Count > 0)
        {
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "talk.noted", $"{noted.Count} at once", noted.Select(s => s.PersonId!.Value));
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"{Words.Count(noted.Count, "conversation")} noted. Nothing is sent.") : PairChanges.SomebodyElse;
    }
}
