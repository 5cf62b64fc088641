using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs.Calendar;

/// <summary>Adds, changes and removes days of a calendar, one by one or as pasted lines: all of them or none. Calendars that pairs were invited to follow.</summary>
public sealed class SaveCalendar(AppDb db, FollowCalendar follow, TimeProvider clock)
{
    private static readonly Outcome Changed = new Outcome.Stale("Somebody changed this entry since you opened the page. Nothing of yours was saved. It is shown as it is now.");

    /// <param name="id">Empty for a new entry.</param>
    /// <param name="seen">Its version as shown.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, CalendarOwner owner, (Guid? Id, int Seen) which, CalendarForm typed, CancellationToken cancel)
    {
        await using var transaction = await HoldAsync(owner, cancel);
        var entry = which.Id is null ? null : await db.CalendarEntries.OwnedBy(owner).SingleOrDefaultAsync(e => e.PublicId == which.Id, cancel);
        if (which.Id is not null && (entry is null || entry.Version != which.Seen))
        {
            return entry is null ? new Outcome.Missing() : Changed;
        }

        var (days, objections) = CalendarRules.Read(typed, owner.YearStartsOn, await OthersAsync(owner, entry?.Id, cancel));
        if (days is null)
        {
            return new Outcome.Refused(objections);
        }

        var before = await follow.DaysAsync(owner, cancel);
        if (entry is null)
        {
            db.Add(New(owner, days));
        }
        else
        {
            (entry.FirstDay, entry.LastDay, entry.Name, entry.Kind, entry.Version) = (days.First, days.Last, days.Name, days.Kind, entry.Version + 1);
        }

        db.Record(actor, clock.GetUtcNow().UtcDateTime, "calendar.saved", Words.Count(1, "entry", "entries"));
        await db.SaveChangesAsync(cancel);
        var mails = await follow.ExecuteAsync(actor, owner, before, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"\"{days.Name}\" is on the calendar: {CalendarWords.Days(days.First, days.Last)}.{Told(mails)}");
    }

    public async Task<Outcome> PasteAsync(Actor actor, CalendarOwner owner, string? text, CancellationToken cancel)
    {
        await using var transaction = await HoldAsync(owner, cancel);
        var lines = PastedCalendar.Read(text);
        if (lines.Count is 0 or > PastedCalendar.MostLines)
        {
            return new Outcome.Refused("Lines", lines.Count == 0 ? "Paste at least one line with a date and a name, like: 11/25/2026-11/27/2026, Thanksgiving." : $"Please paste at most {PastedCalendar.MostLines} lines at once.");
        }

        var known = await OthersAsync(owner, null, cancel);
        List<Objection> objections = [];
        foreach (var (number, form) in lines)
        {
            var (days, wrong) = CalendarRules.Read(form, owner.YearStartsOn, known);
            objections.AddRange(wrong.Select(w => new Objection("Lines", string.Create(CultureInfo.InvariantCulture, $"Line {number}: {w.Message}"))));
            if (days is not null)
            {
                known.Add((days, false));
                db.Add(New(owner, days));
            }
        }

        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        var before = await follow.DaysAsync(owner, cancel);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "calendar.saved", Words.Count(lines.Count, "entry", "entries"));
        await db.SaveChangesAsync(cancel);
        var mails = await follow.ExecuteAsync(actor, owner, before, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{Words.Count(lines.Count, "line")} added. Look at what kind each became, below.{Told(mails)}");
    }

    public async Task<Outcome> RemoveAsync(Actor actor, CalendarOwner owner, Guid id, CancellationToken cancel)
    {
        await using var transaction = await HoldAsync(owner, cancel);
        var entry = await db.CalendarEntries.OwnedBy(owner).SingleOrDefaultAsync(e => e.PublicId == id, cancel);
        if (entry is null)
        {
            return new Outcome.Missing();
        }

        var before = await follow.DaysAsync(owner, cancel);
        db.Remove(entry);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "calendar.removed");
        if (!await db.TrySaveAsync(cancel))
        {
            return Changed;
        }

        var mails = await follow.ExecuteAsync(actor, owner, before, cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"\"{entry.Name}\" is off the calendar.{Told(mails)}");
    }

    private static string Told(int mails) => mails > 0 ? $" {Words.Count(mails, "calendar invitation")} by email: standing times of pairs change with it." : "";

    /// <summary>Two at once are read one after the other: neither misses what the other adds.</summary>
    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> HoldAsync(CalendarOwner owner, CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SchoolYears.Where(y => y.Id == owner.YearId).ExecuteUpdateAsync(y => y.SetProperty(x => x.Name, x => x.Name), cancel);
        return transaction;
    }

    private async Task<List<(CalendarDays Days, bool IsStates)>> OthersAsync(CalendarOwner owner, long? but, CancellationToken cancel)
    {
        var all = await db.CalendarEntries.OwnedBy(owner).Where(e => e.Id != but).Concat(db.CalendarEntries.OfStateFor(owner)).AsNoTracking().ToListAsync(cancel);
        return [.. all.Select(e => (new CalendarDays(e.FirstDay, e.LastDay, e.Name, e.Kind), e.SchoolId is null && owner.SchoolId is not null))];
    }

    private static CalendarEntry New(CalendarOwner owner, CalendarDays days) => new()
    {
        PublicId = PublicId.New(), StateId = owner.StateId, SchoolYearId = owner.YearId, SchoolId = owner.SchoolId, DistrictId = owner.DistrictId,
        FirstDay = days.First, LastDay = days.Last, Name = days.Name, Kind = days.Kind,
    };
}
