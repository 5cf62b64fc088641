using System.Globalization;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>What partners and leaders of a school did of late that a teacher is told of. Nothing here opens a word anybody wrote.</summary>
public sealed class ReadNews(AppDb db, TimeProvider clock)
{
    /// <summary>Older things are old news: a break of three weeks lies within.</summary>
    private const int Days = 30;

    private DateTime Since => clock.GetUtcNow().UtcDateTime.AddDays(-Days);

    /// <param name="pairs">Those that go on, with the people who sit in them.</param>
    /// <returns>By person.</returns>
    public async Task<ILookup<long, News>> ExecuteAsync(SchoolThisYear here, IReadOnlyDictionary<long, IReadOnlyList<long>> pairs, CancellationToken cancel)
    {
        List<(long Person, News News)> all =
        [
            .. await NotesAsync(here, pairs, cancel), .. await PlansAsync(here, pairs, cancel), .. await AsksAsync(here, pairs, cancel), .. await OffersAsync(pairs, cancel),
            .. await LinesAsync(here, pairs, cancel), .. await EvidenceAsync(here, pairs, cancel),
        ];
        return all.ToLookup(n => n.Person, n => n.News);
    }

    private async Task<IEnumerable<(long, News)>> NotesAsync(SchoolThisYear here, IReadOnlyDictionary<long, IReadOnlyList<long>> pairs, CancellationToken cancel)
    {
        var ids = pairs.Keys.ToList();
        var rows = await db.ObservationNotes
            .Where(n => n.SchoolId == here.SchoolId && n.SharedAt >= Since && ids.Contains(n.Observation!.PartnershipId) && n.Observation.CalledOffAt == null && n.Observation.ForgottenAt == null)
            .OrderBy(n => n.Id).Join(db.People, n => n.WriterId, p => p.Id, (n, p) => new { n.Id, Writer = p, n.Observation!.On, n.Observation.PartnershipId }).AsNoTracking().ToListAsync(cancel);
        return from row in rows
               from person in pairs[row.PartnershipId]
               where person != row.Writer.Id
               select (person, new News(NewsKind.NotesShared, $"{row.Id}", row.Writer.FirstName, row.On));
    }

    private async Task<IEnumerable<(long, News)>> PlansAsync(SchoolThisYear here, IReadOnlyDictionary<long, IReadOnlyList<long>> pairs, CancellationToken cancel)
    {
        var ids = pairs.Keys.ToList();
        var since = here.Today.AddDays(-Days);
        var rows = await db.PlanAnswers.Where(a => a.SchoolId == here.SchoolId)
            .Join(db.PlanReviews.Where(r => ids.Contains(r.PartnershipId) && r.ReviewedOn >= since && r.ForgottenAt == null), a => a.PlanReviewId, r => r.Id, (a, r) => new { a.Id, a.WriterId, r.OwnerId, r.BroughtOn })
            .OrderBy(a => a.Id).Join(db.People, a => a.WriterId, p => p.Id, (a, p) => new { a.Id, Writer = p, a.OwnerId, a.BroughtOn }).AsNoTracking().ToListAsync(cancel);
        return rows.Select(r => (r.OwnerId, new News(NewsKind.PlanAnswered, $"{r.Id}", r.Writer.FirstName, r.BroughtOn)));
    }

    /// <summary>Answered in a line: time that is offered goes to both by a message of its own.</summary>
    private async Task<IEnumerable<(long, News)>> AsksAsync(SchoolThisYear here, IReadOnlyDictionary<long, IReadOnlyList<long>> pairs, CancellationToken cancel)
    {
        var ids = pairs.Keys.ToList();
        var rows = await db.PairAsks.Where(a => ids.Contains(a.PartnershipId) && a.AnsweredAt >= Since && a.SealedReply != null).OrderBy(a => a.Id)
            .Join(db.People, a => a.AnsweredById, p => p.Id, (a, p) => new { a.Id, a.PartnershipId, a.AskedById, a.AskedAt, By = p.Name })
            .Join(db.People, a => a.AskedById, p => p.Id, (a, p) => new { a.Id, a.PartnershipId, Asked = p, a.AskedAt, a.By }).AsNoTracking().ToListAsync(cancel);
        return from row in rows
               from person in pairs[row.PartnershipId]
               let isOwn = person == row.Asked.Id
               select (person, new News(isOwn ? NewsKind.OwnAskAnswered : NewsKind.PartnersAskAnswered, $"{row.Id}", row.By, SchoolTime.DayIn(row.AskedAt, here.Zone)) { Asked = isOwn ? "" : row.Asked.FirstName });
    }

    private async Task<IEnumerable<(long, News)>> OffersAsync(IReadOnlyDictionary<long, IReadOnlyList<long>> pairs, CancellationToken cancel)
    {
        var ids = pairs.Keys.ToList();
        var rows = await db.TimeOffers.Where(o => ids.Contains(o.PartnershipId) && o.AnsweredAt >= Since).OrderBy(o => o.Id)
            .Join(db.People, o => o.AnsweredById, p => p.Id, (o, p) => new { o.Id, o.PartnershipId, By = p, o.Day, o.AnsweredAt }).AsNoTracking().ToListAsync(cancel);
        return from row in rows
               from person in pairs[row.PartnershipId]
               where person != row.By.Id
               select (person, new News(NewsKind.OfferAnswered, string.Create(CultureInfo.InvariantCulture, $"{row.Id}.{row.AnsweredAt:yyMMddHHmm}"), row.By.FirstName, row.Day));
    }

    /// <summary>M26: who opened a line, as its author reads it on the page of the pair.</summary>
    private async Task<IEnumerable<(long, News)>> LinesAsync(SchoolThisYear here, IReadOnlyDictionary<long, IReadOnlyList<long>> pairs, CancellationToken cancel)
    {
        var ids = pairs.Keys.ToList();
        var lines = await db.SharedLines.Where(l => ids.Contains(l.PartnershipId) && l.For == LineFor.Principal && l.TakenBackAt == null).OrderBy(l => l.Id)
            .Join(db.Partnerships, l => l.PartnershipId, p => p.Id, (l, p) => new { l.Id, l.AuthorId, l.SharedAt, p.PublicId }).ToListAsync(cancel);
        var looks = await LooksAsync(here, Purpose.SharedLine, [.. lines.Select(l => l.AuthorId)], cancel);
        return from line in lines
               let look = looks[line.AuthorId].FirstOrDefault(l => l.At >= line.SharedAt && l.Detail == line.PublicId.InAddress())
               where look is not null
               select (line.AuthorId, new News(NewsKind.LineOpened, $"{line.Id}", look.By, SchoolTime.DayIn(line.SharedAt, here.Zone)));
    }

    private async Task<IEnumerable<(long, News)>> EvidenceAsync(SchoolThisYear here, IReadOnlyDictionary<long, IReadOnlyList<long>> pairs, CancellationToken cancel)
    {
        var people = pairs.Values.SelectMany(p => p).Distinct().ToList();
        var released = await db.EvidenceReleases.Where(e => e.SchoolId == here.SchoolId && e.SchoolYearId == here.YearId && people.Contains(e.PersonId)).OrderBy(e => e.Id)
            .Select(e => new { e.Id, e.Version, e.PersonId, e.ReleasedAt }).ToListAsync(cancel);
        var looks = await LooksAsync(here, Purpose.Evidence, [.. released.Select(r => r.PersonId)], cancel);
        return from release in released
               let look = looks[release.PersonId].FirstOrDefault(l => l.At >= release.ReleasedAt)
               where look is not null
               select (release.PersonId, new News(NewsKind.EvidenceOpened, $"{release.Id}.{release.Version}", look.By, SchoolTime.DayIn(release.ReleasedAt, here.Zone)));
    }

    private async Task<ILookup<long, Look>> LooksAsync(SchoolThisYear here, Purpose purpose, IReadOnlyCollection<long> people, CancellationToken cancel)
    {
        if (people.Count == 0)
        {
            return Array.Empty<Look>().ToLookup(_ => 0L);
        }

        var entries = await db.Audit.Where(a => a.Purpose == purpose.Name && a.SchoolId == here.SchoolId && a.At >= Since && a.Subjects.Any(s => people.Contains(s.PersonId))).OrderBy(a => a.At)
            .Select(a => new { Look = new Look(a.At, a.ActorName, a.Detail), People = a.Subjects.Select(s => s.PersonId).ToList() }).ToListAsync(cancel);
        return entries.SelectMany(e => e.People.Select(p => (Person: p, e.Look))).ToLookup(l => l.Person, l => l.Look);
    }

    private sealed record Look(DateTime At, string By, string Detail);
}
