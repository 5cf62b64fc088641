using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters.Cards;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.April;

/// <summary>One's own April card.</summary>
public sealed class ReadApril(AppDb db, Vault vault, FindSchoolThisYear find, CardReaders readers)
{
    /// <returns>Null when the school does not take part.</returns>
    public async Task<AprilPage?> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await find.OfTeacherAsync(actor, cancel) is not { } here)
        {
            return null;
        }

        var card = await db.AprilCards.AsNoTracking().SingleOrDefaultAsync(c => c.PersonId == actor.PersonId && c.SchoolYearId == here.YearId, cancel);
        var mine = db.PartnershipSeats.Where(s => s.PersonId == actor.PersonId && s.SchoolYearId == here.YearId && s.Partnership!.IntroducedAt != null);
        var partners = await db.PartnershipSeats.Where(s => s.PersonId != null && s.PersonId != actor.PersonId && mine.Any(m => m.PartnershipId == s.PartnershipId))
            .Join(db.People, s => s.PersonId, p => p.Id, (s, p) => p.Name).Distinct().ToListAsync(cancel);
        return new()
        {
            Here = here,
            Partners = [.. partners.Order(StringComparer.CurrentCultureIgnoreCase)],
            Answers = card is null ? null : vault.Open<AprilAnswers>(Purpose.Cards, card.SealedAnswers),
            AnsweredOn = card is null ? null : SchoolTime.DayIn(card.AnsweredAt, here.Zone),
            Version = card?.Version ?? 0,
            Readers = await readers.NamesAsync(here, cancel),
        };
    }
}
