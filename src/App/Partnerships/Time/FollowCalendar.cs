using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Time;

/// <summary>When a break comes or goes, calendars that were invited follow: of one school, or of all of a state at once. Where days rotate, nobody was invited.</summary>
public sealed class FollowCalendar(AppDb db, StandingMail mail)
{
    /// <summary>So many standing times are written in one go: a state has thousands.</summary>
    private const int AtOnce = 500;

    /// <summary>The calendar of each school whose pairs were invited, as it is now: for whoever is about to change it.</summary>
    public async Task<IReadOnlyDictionary<long, SchoolDays>> DaysAsync(CalendarOwner owner, CancellationToken cancel)
    {
        var schools = await Invited(owner).Select(t => t.SchoolId).Distinct().ToListAsync(cancel);
        if (schools.Count == 0)
        {
            return new Dictionary<long, SchoolDays>();
        }

        var all = await db.CalendarEntries.AsNoTracking()
            .Where(e => e.StateId == owner.StateId && e.SchoolYearId == owner.YearId && (e.SchoolId == null || schools.Contains(e.SchoolId.Value)))
            .OrderBy(e => e.FirstDay).ThenBy(e => e.Id).Select(e => new { e.SchoolId, Days = new CalendarDays(e.FirstDay, e.LastDay, e.Name, e.Kind) }).ToListAsync(cancel);
        var (state, own) = (all.Where(e => e.SchoolId is null).Select(e => e.Days).ToList(), all.ToLookup(e => e.SchoolId, e => e.Days));
        return schools.ToDictionary(s => s, s => new SchoolDays([.. state, .. own[s]]));
    }

    /// <summary>Invites anew to whatever has other days ahead than before. The caller holds a transaction, and saves.</summary>
    /// <param name="before">The calendars before the change, which is saved.</param>
    /// <returns>How many emails.</returns>
    public async Task<int> ExecuteAsync(Actor actor, CalendarOwner owner, IReadOnlyDictionary<long, SchoolDays> before, CancellationToken cancel)
    {
        if (before.Count == 0)
        {
            return 0;
        }

        var now = await DaysAsync(owner, cancel);
        var lastDay = owner.YearStartsOn.AddYears(1).AddDays(-1);
        var changed = (await Invited(owner).AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancel))
            .Where(t => before.TryGetValue(t.SchoolId, out var then) && now.TryGetValue(t.SchoolId, out var since) && !Ahead(t, then, lastDay).SequenceEqual(Ahead(t, since, lastDay))).Select(t => t.Id).ToList();
        var written = 0;
        foreach (var some in changed.Chunk(AtOnce))
        {
            var ids = some.ToList();

            // Calendars take a later number only; and a partner who changes the time meanwhile finds the number changed.
            await Invited(owner).Where(t => ids.Contains(t.Id)).ExecuteUpdateAsync(u => u.SetProperty(t => t.Version, t => t.Version + 1), cancel);
            var times = await Invited(owner).AsNoTracking().Where(t => ids.Contains(t.Id)).OrderBy(t => t.Id).ToListAsync(cancel);
            var mails = await mail.InviteAsync([.. times.Select(t => (t, now[t.SchoolId]))], lastDay, "The school calendar changed, and with it days on which you meet. ", cancel);
            written += mails;
            db.Record(actor, mail.Now, "calendar.followed", Words.Count(mails, "invitation"));
            await db.SaveChangesAsync(cancel);
        }

        return written;
    }

    private IEnumerable<DateOnly> Ahead(StandingTime time, SchoolDays days, DateOnly lastDay)
    {
        var today = SchoolTime.DayIn(mail.Now, time.Zone);
        return StandingRules.Dates(time.Plan, days, lastDay).Where(d => d > today);
    }

    private IQueryable<StandingTime> Invited(CalendarOwner owner) => db.StandingTimes.Where(t =>
        t.SchoolYearId == owner.YearId && (owner.SchoolId == null || t.SchoolId == owner.SchoolId) && t.ByMail && t.CycleDays == 0 && t.StoppedAt == null && t.Partnership!.EndsOn == null);
}
