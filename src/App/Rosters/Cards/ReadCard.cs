using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Rosters.April;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Cards;

/// <summary>Puts together what the form of one card shows. Opening the answers is the caller's to record.</summary>
public sealed class ReadCard(AppDb db, Vault vault, CardReaders readers)
{
    /// <param name="open">False leaves the saved answers closed: the office may type in a card without reading one.</param>
    /// <param name="typed">What was just sent, shown instead of what is saved.</param>
    public async Task<CardForm> FormAsync(CardOwner owner, bool open, CardInput? typed, CancellationToken cancel)
    {
        var card = await db.Cards.AsNoTracking().SingleOrDefaultAsync(c => c.PersonId == owner.PersonId && c.SchoolYearId == owner.Here.YearId, cancel);
        var answers = open && typed is null && card is not null ? vault.Open<CardAnswers>(Purpose.Cards, card.SealedAnswers) : null;
        var answer = await db.Participations.Where(p => p.PersonId == owner.PersonId && p.SchoolYearId == owner.Here.YearId).Select(p => p.Answer).SingleOrDefaultAsync(cancel);
        return new CardForm
        {
            Owner = owner,
            Input = typed ?? CardInput.Of(answers, answer == TakingPart.NotThisYear, open && card is null ? await WishOfSpringAsync(owner, cancel) : PartnerWish.NoView),
            Version = card?.Version ?? 0,
            Indicators = await db.TeacherIndicatorsAsync(cancel),
            Readers = await readers.NamesAsync(owner.Here, cancel),
        };
    }

    private async Task<PartnerWish> WishOfSpringAsync(CardOwner owner, CancellationToken cancel) =>
        await db.AprilCards.AsNoTracking().OfYear(db, owner.Here).SingleOrDefaultAsync(c => c.PersonId == owner.PersonId, cancel) is { } spring
            ? vault.Open<AprilAnswers>(Purpose.Cards, spring.SealedAnswers).Wish
            : PartnerWish.NoView;
}
