using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Rosters.Cards;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Own;

/// <summary>Opens a person's own words and card for that person. Nothing of anybody else's is read here, so nothing of anybody else's can show.</summary>
public sealed class ReadOwnWords(AppDb db, Vault vault, FindCardOwner owners, CardReaders readers)
{
    public async Task<OwnWordsPage?> ExecuteAsync(Actor actor, CancellationToken cancel)
    {
        if (await owners.ExecuteAsync(personId: null, actor, cancel) is not { } me)
        {
            return null;
        }

        var year = me.Here.YearId;
        var row = await db.OwnWords.AsNoTracking().SingleOrDefaultAsync(w => w.PersonId == actor.PersonId && w.SchoolYearId == year, cancel);
        var card = await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.PersonId == actor.PersonId && c.SchoolYearId == year, cancel);
        var words = row?.SealedWords is { } sealedWords ? vault.Open<StoredWords>(Purpose.OwnWords, sealedWords) : null;
        var leftOut = row?.SealedLeftOut is { } sealedList ? vault.Open<List<string>>(Purpose.LeftOut, sealedList) : [];
        var indicators = await db.TeacherIndicatorsAsync(cancel);
        return new OwnWordsPage
        {
            Here = me.Here,
            FirstName = me.FirstName,
            Lines = [.. indicators.Select(i => new OwnLine(i, words?.Indicators.FirstOrDefault(w => w.Indicator == i.Code), leftOut.Contains(i.Code, StringComparer.Ordinal)))],
            Card = card is null ? null : vault.Open<CardAnswers>(Purpose.Cards, card.SealedAnswers),
            CardAt = card?.AnsweredAt,
            LastYear = me.LastYear,
            NotThisYear = await db.Participations.AnyAsync(p => p.PersonId == actor.PersonId && p.SchoolYearId == year && p.Answer == TakingPart.NotThisYear, cancel),
            EvenProfile = words?.EvenProfile ?? false,
            PartOfYear = row?.PartOfYear ?? false,
            HasResults = words?.Indicators.Any(w => !w.NotObserved) ?? false,
            Readers = await readers.NamesAsync(me.Here, cancel),
        };
    }
}
