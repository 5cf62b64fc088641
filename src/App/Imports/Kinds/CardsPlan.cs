using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

internal sealed class CardsPlan(Vault vault, IReadOnlyList<CardChange> changes) : FilePlan
{
    public override async Task<SavedRows?> WriteAsync(SaveMoment moment, CancellationToken cancel)
    {
        var (db, here) = (moment.Db, moment.Here);
        var cards = await db.Cards.Where(c => c.DistrictId == here.DistrictId && c.SchoolYearId == here.YearId).ToDictionaryAsync(c => c.PersonId, cancel);
        var answers = await db.Participations.Where(p => p.DistrictId == here.DistrictId && p.SchoolYearId == here.YearId).ToDictionaryAsync(p => p.PersonId, cancel);
        foreach (var change in changes)
        {
            if (change.Answers is { } told)
            {
                Write(moment, change, vault.Seal(Purpose.Cards, told), cards.GetValueOrDefault(change.PersonId));
            }

            if (change.TakingPart is { } part)
            {
                Participations.Write(moment.Db, moment.Here, change.PersonId, answers.GetValueOrDefault(change.PersonId), part, moment.At, (moment.BatchId, change.Row));
            }
        }

        return await db.TrySaveAsync(cancel)
            ? new("cards of " + Words.Count(changes.Count, "person", "people"), [.. changes.Select(c => c.PersonId)])
            : null;
    }

    private static void Write(SaveMoment moment, CardChange change, byte[] sealedAnswers, Card? card)
    {
        if (card is null)
        {
            moment.Db.Add(new Card
            {
                PersonId = change.PersonId,
                SchoolId = moment.Here.SchoolId,
                DistrictId = moment.Here.DistrictId,
                SchoolYearId = moment.Here.YearId,
                SealedAnswers = sealedAnswers,
                AnsweredAt = moment.At,
                CameBy = CardCameBy.File,
                EnteredById = moment.By.PersonId,
                Version = 1,
                BatchId = moment.BatchId,
                BatchRow = change.Row,
            });
            return;
        }

        card.SealedAnswers = sealedAnswers;
        card.AnsweredAt = moment.At;
        card.CameBy = CardCameBy.File;
        card.EnteredById = moment.By.PersonId;
        card.Version++;
        card.Note((moment.BatchId, change.Row));
    }
}
