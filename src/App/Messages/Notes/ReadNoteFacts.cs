using Counterpart.App.Data;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Rosters.April;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>What there is to tell the people of a school's partnerships. Nothing of it opens a word anybody wrote.</summary>
public sealed class ReadNoteFacts(AppDb db, ReadCadence cadence, ReadNews readNews)
{
    private const int DaysToConfirm = 60;

    /// <returns>By person, for whoever has an address, wants notes and takes part.</returns>
    public async Task<IReadOnlyList<(Person Person, IReadOnlyList<PairFacts> Pairs, IEnumerable<News> News)>> ExecuteAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var pairs = await db.Partnerships.AsNoTracking().Where(p => p.SchoolId == here.SchoolId && p.SchoolYearId == here.YearId && p.IntroducedAt != null && p.EndsOn == null)
            .OrderBy(p => p.Id).Select(p => new
            {
                Row = p,
                HasBegun = db.PairPlans.Any(x => x.PartnershipId == p.Id) || db.Meetings.Any(x => x.PartnershipId == p.Id)
                    || db.Commitments.Any(x => x.PartnershipId == p.Id) || db.MonthTotals.Any(x => x.PartnershipId == p.Id),
                People = p.Seats.Where(s => s.EndsOn == null && s.PersonId != null).OrderBy(s => s.Id).Select(s => s.PersonId!.Value).ToList(),
            }).ToListAsync(cancel);
        var ids = pairs.ConvertAll(p => p.Row.Id);
        var everybody = pairs.SelectMany(p => p.People).Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(p => everybody.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(cancel);
        var names = people.ToDictionary(p => p.Id);
        var absent = await db.Participations.Where(p => p.SchoolYearId == here.YearId && p.Answer == TakingPart.NotThisYear && everybody.Contains(p.PersonId)).Select(p => p.PersonId).ToListAsync(cancel);
        var answered = AprilRules.IsOpen(here.Today)
            ? await db.AprilCards.Where(c => c.SchoolYearId == here.YearId && everybody.Contains(c.PersonId)).Select(c => c.PersonId).ToListAsync(cancel)
            : [];
        var since = here.Today.AddDays(-DaysToConfirm);
        var meetings = (await db.Meetings.AsNoTracking().Where(m => m.SchoolId == here.SchoolId && ids.Contains(m.PartnershipId) && m.On >= since).OrderBy(m => m.On).ToListAsync(cancel)).ToLookup(m => m.PartnershipId);
        var news = await readNews.ExecuteAsync(here, pairs.ToDictionary(p => p.Row.Id, p => (IReadOnlyList<long>)p.People), cancel);
        var strips = await cadence.ExecuteAsync(here, [.. pairs.Select(p => (p.Row.Id, p.Row.StartsOn))], cancel);
        return
        [
            .. people.Where(p => p.Email is not null && p.Notes != NoteRhythm.Never && !absent.Contains(p.Id))
                .Select(p => (p, (IReadOnlyList<PairFacts>)[.. pairs.Where(x => x.People.Contains(p.Id)).Select(x => new PairFacts
                {
                    Id = x.Row.Id,
                    PublicId = x.Row.PublicId,
                    Partners = Words.List([.. x.People.Where(o => o != p.Id).Select(o => names[o].FirstName)]),
                    IntroducedOn = SchoolTime.DayIn(x.Row.IntroducedAt!.Value, here.Zone),
                    HasBegun = x.HasBegun,
                    MeetsWithoutLog = x.Row.MeetsWithoutLog,
                    HasAprilCard = answered.Contains(p.Id),
                    Cadence = strips[x.Row.Id],
                    ToConfirm = [.. meetings[x.Row.Id].Where(m => m.Awaits(p.Id)).Select(m => (m.Id, m.Version, names.TryGetValue(m.ChangedById, out var by) ? by.FirstName : "Your partner", m.On))],
                })], news[p.Id])),
        ];
    }
}
