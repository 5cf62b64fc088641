using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.OfSchool;

/// <summary>One partnership of a school as its principal may know it.</summary>
public sealed class ReadPair(AppDb db, Vault vault, FindSchoolThisYear find, TimeProvider clock)
{
    private const int MostMeetings = 100;

    /// <summary>Opening lines is recorded: their authors can see who read them.</summary>
    public async Task<PairActivity?> ExecuteAsync(Actor actor, Guid pair, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, cancel) is not { } here
            || await db.Partnerships.IntroducedAt(actor, here).Where(p => p.PublicId == pair).Select(p => new { p.Id }).SingleOrDefaultAsync(cancel) is not { } found)
        {
            return null;
        }

        var lines = await db.SharedLines.AsNoTracking().VisibleTo(actor)
            .Where(l => l.PartnershipId == found.Id && l.For == LineFor.Principal && l.TakenBackAt == null)
            .OrderByDescending(l => l.Id).Join(db.People, l => l.AuthorId, p => p.Id, (l, p) => new { l.AuthorId, p.Name, l.SharedAt, l.SealedText }).ToListAsync(cancel);
        if (lines.Count > 0)
        {
            await db.RecordViewAsync(actor, clock.GetUtcNow().UtcDateTime, Purpose.SharedLine, lines.Select(l => l.AuthorId), pair.InAddress(), cancel);
        }

        var meetings = await db.Meetings.VisibleTo(actor).Where(m => m.PartnershipId == found.Id).OrderByDescending(m => m.On).ThenByDescending(m => m.Id)
            .Take(MostMeetings).Select(m => new { m.On, m.Minutes, m.Kinds }).ToListAsync(cancel);
        var onPaper = await db.MonthTotals.VisibleTo(actor).Where(t => t.PartnershipId == found.Id).OrderByDescending(t => t.Month)
            .Select(t => new { t.Month, t.Meetings, t.Minutes }).ToListAsync(cancel);
        return new PairActivity
        {
            Id = found.Id,
            PublicId = pair,
            Names = Words.List([.. (await db.NamesOfPairsAsync([found.Id], cancel))[found.Id]]),
            Meetings = [.. meetings.Select(m => (m.On, m.Minutes, m.Kinds))],
            OnPaper = [.. onPaper.Select(t => (t.Month, t.Meetings, t.Minutes))],
            Lines = [.. lines.Select(l => (l.Name, SchoolTime.DayIn(l.SharedAt, here.Zone), vault.Open<string>(Purpose.SharedLine, l.SealedText)))],
        };
    }
}
