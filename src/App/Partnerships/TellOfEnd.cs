using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>M23: the principal's own words to the people of a partnership that ended, as far as they are still at the school. The caller saves.</summary>
public sealed class TellOfEnd(AppDb db, Outbox outbox, LetterHeads heads, TimeProvider clock)
{
    /// <returns>How many emails.</returns>
    public async Task<int> AddAsync(SchoolThisYear here, Partnership pair, string words, CancellationToken cancel)
    {
        var ids = pair.Seats.Select(s => s.PersonId).OfType<long>().ToList();
        var people = await db.People.AsNoTracking()
            .Where(p => ids.Contains(p.Id) && p.Positions.Any(q => q.SchoolId == here.SchoolId && q.StartsOn <= here.Today && (q.EndsOn == null || q.EndsOn >= here.Today)))
            .ToDictionaryAsync(p => p.Id, cancel);
        var names = await db.People.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        var head = await heads.OfAsync(here, cancel);
        var notBefore = QuietHours.Until(clock.GetUtcNow().UtcDateTime, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet);
        var told = pair.Seats.Where(s => s.PersonId is { } id && people.GetValueOrDefault(id)?.Email is not null).ToList();
        foreach (var seat in told)
        {
            var others = Words.List([.. names.Where(n => n.Id != seat.PersonId).Select(n => n.Name)]);
            outbox.Add(MailKind.Ended, people[seat.PersonId!.Value], mayRepeat: true, Mail(people[seat.PersonId!.Value].FirstName, others, pair.EndsOn!.Value, words, head), seat.Id, notBefore, here.Zone, here.SchoolId);
        }

        return told.Count;
    }

    /// <summary>What was to introduce these people and was not sent yet is never sent.</summary>
    public async Task TakeBackAsync(Partnership pair, CancellationToken cancel)
    {
        var seats = pair.Seats.Select(s => s.Id).ToList();
        db.RemoveRange(await db.Outbox.Where(m => m.SeatId != null && seats.Contains(m.SeatId.Value) && m.StartedAt == null).ToListAsync(cancel));
    }

    private static MailWords Mail(string first, string others, DateOnly day, string words, LetterHead head) => new(
        "A change to your partnership",
        $"""
        Dear {first},

        {words}

        Your partnership with {others} ended on {SchoolTime.SayDay(day)}. A partnership that ends is never evidence against anyone.

        {head.Principal}, principal

        You get this because your partnership changed; it comes once. Questions: answer this message{(head.Contact.Length > 0 ? $", or ask {head.Contact}" : "")}.
        """,
        head.PrincipalEmail);
}
