using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns;

/// <summary>Check-in emails of this round that did not get through, or of which nobody knows: whoever wrote them finds another way.</summary>
public sealed class FindUndelivered(AppDb db, TimeProvider clock)
{
    /// <returns>Names and when the email was written, by partnership.</returns>
    public async Task<ILookup<long, (string Name, DateTime MadeAt)>> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        if (CheckInRules.RoundOf(here.Today, here.YearStartsOn) is not { } round)
        {
            return Enumerable.Empty<(string, DateTime)>().ToLookup(_ => 0L);
        }

        var since = CheckInRules.Monday(round.First).ToDateTime(default, DateTimeKind.Utc);
        var mails = await db.Outbox.AsNoTracking().Where(m => m.Kind == MailKind.CheckIn && m.SentAt == null && m.MadeAt >= since)
            .Join(db.PartnershipSeats.VisibleTo(actor).Where(s => s.SchoolYearId == here.YearId && s.EndsOn == null), m => m.SeatId, s => s.Id, (m, s) => new { Message = m, s.PartnershipId, s.PersonId })
            .Join(db.People, x => x.PersonId, p => p.Id, (x, p) => new { x.Message, x.PartnershipId, p.Name }).OrderBy(x => x.Message.Id).ToListAsync(cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        return mails.Where(m => MessageLine.From(m.Message, now).State is MailState.NotSent or MailState.OutcomeUnknown).ToLookup(m => m.PartnershipId, m => (m.Name, m.Message.MadeAt));
    }
}
