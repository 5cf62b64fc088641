using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.OfSchool;

/// <summary>The partnerships of a school as its principal may know them.</summary>
public sealed class ReadPairs(AppDb db, Vault vault, FindSchoolThisYear find, TimeProvider clock)
{
    private const int MostMeetings = 100;

    /// <returns>Null when the school does not take part.</returns>
    public async Task<IReadOnlyList<ListedPair>?> AllAsync(Actor actor, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, cancel) is not { } here)
        {
            return null;
        }

        var rows = await Introduced(actor, here).OrderBy(p => p.Reference).Select(p => new
        {
            p.Id,
            p.PublicId,
            p.StartsOn,
            Lines = db.SharedLines.Count(l => l.PartnershipId == p.Id && l.For == LineFor.Principal && l.TakenBackAt == null),
        }).ToListAsync(cancel);
        var names = await NamesAsync([.. rows.Select(r => r.Id)], cancel);
        return [.. rows.Select(r => new ListedPair(r.PublicId, Words.List([.. names[r.Id]]), r.StartsOn, r.Lines))];
    }

    /// <summary>Opening lines is recorded: their authors can see who read them.</summary>
    public async Task<PairActivity?> OneAsync(Actor actor, Guid pair, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, cancel) is not { } here
            || await Introduced(actor, here).Where(p => p.PublicId == pair).Select(p => new { p.Id }).SingleOrDefaultAsync(cancel) is not { } found)
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
            Names = Words.List([.. (await NamesAsync([found.Id], cancel))[found.Id]]),
            Meetings = [.. meetings.Select(m => (m.On, m.Minutes, m.Kinds))],
            OnPaper = [.. onPaper.Select(t => (t.Month, t.Meetings, t.Minutes))],
            Lines = [.. lines.Select(l => (l.Name, SchoolTime.DayIn(l.SharedAt, here.Zone), vault.Open<string>(Purpose.SharedLine, l.SealedText)))],
        };
    }

    private IQueryable<Partnership> Introduced(Actor actor, SchoolThisYear here) =>
        db.Partnerships.AsNoTracking().VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId && p.IntroducedAt != null && p.EndsOn == null);

    private async Task<ILookup<long, string>> NamesAsync(IReadOnlyCollection<long> pairs, CancellationToken cancel) =>
        (await db.PartnershipSeats.Where(s => pairs.Contains(s.PartnershipId) && s.EndsOn == null && s.PersonId != null).OrderBy(s => s.Id)
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { s.PartnershipId, p.Name }).ToListAsync(cancel)).ToLookup(s => s.PartnershipId, s => s.Name);
}
