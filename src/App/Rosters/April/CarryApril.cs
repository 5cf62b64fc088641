using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.April;

/// <summary>Takes "not next year" into the next year as soon as the school takes part in it, so that it holds everywhere at once.
/// Wishes about a partner stay on the April card; suggestions read them there while there is no new card. The caller saves.</summary>
public sealed class CarryApril(AppDb db, Vault vault, TimeProvider clock)
{
    /// <summary>For schools that were just added to a year.</summary>
    public async Task ManyAsync(SchoolYear year, IReadOnlyCollection<ProgramSchool> added, CancellationToken cancel)
    {
        var before = SchoolThisYear.NameOf(year.StartsOn.Year - 1);
        var schools = added.Select(a => a.SchoolId).ToList();
        var cards = await db.AprilCards.AsNoTracking()
            .Where(c => schools.Contains(c.SchoolId) && db.SchoolYears.Any(y => y.Id == c.SchoolYearId && y.StateId == year.StateId && y.Name == before)
                && !db.Participations.Any(p => p.PersonId == c.PersonId && p.SchoolYearId == year.Id))
            .ToListAsync(cancel);
        db.AddRange(cards.Where(c => vault.Open<AprilAnswers>(Purpose.Cards, c.SealedAnswers).NotNextYear).Select(c => Out(c, year.Id)));
    }

    /// <summary>For a card that was just answered, when the next year is open already.</summary>
    public async Task OneAsync(AprilCard card, AprilAnswers answers, CancellationToken cancel)
    {
        var starts = await db.SchoolYears.Where(y => y.Id == card.SchoolYearId).Select(y => new { y.StateId, Next = y.EndsOn.AddDays(1) }).SingleAsync(cancel);
        var next = await db.ProgramSchools.Where(p => p.SchoolId == card.SchoolId && p.OptedOutOn == null && p.SchoolYear!.StateId == starts.StateId && p.SchoolYear.StartsOn == starts.Next)
            .Select(p => (long?)p.SchoolYearId).FirstOrDefaultAsync(cancel);
        if (next is not { } year)
        {
            return;
        }

        var row = await db.Participations.SingleOrDefaultAsync(p => p.PersonId == card.PersonId && p.SchoolYearId == year, cancel);
        if (row is null && answers.NotNextYear)
        {
            db.Add(Out(card, year));
        }
        else if (row is not null && row.SchoolId == card.SchoolId && row.Answer == TakingPart.NotThisYear != answers.NotNextYear)
        {
            (row.Answer, row.ChangedAt) = (answers.NotNextYear ? TakingPart.NotThisYear : TakingPart.NoAnswerYet, clock.GetUtcNow().UtcDateTime);
        }
    }

    private Participation Out(AprilCard card, long year) => new()
    {
        PersonId = card.PersonId, SchoolId = card.SchoolId, DistrictId = card.DistrictId, SchoolYearId = year, Answer = TakingPart.NotThisYear, ChangedAt = clock.GetUtcNow().UtcDateTime,
    };
}
