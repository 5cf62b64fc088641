using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Cards;

/// <summary>A person sends the card, or a leader types in a paper one. "Not this year" is a full answer and leaves the rest as it was.</summary>
public sealed class SaveCard(AppDb db, Vault vault, FindCardOwner owners, DeriveWords words)
{
    private const string LostRace = "This card was saved somewhere else at the same moment. Look at it and send it again if it should change.";

    /// <param name="personId">Null for the own card.</param>
    public async Task<Outcome> ExecuteAsync(Guid? personId, CardInput card, Actor actor, CancellationToken cancel)
    {
        if (await owners.ExecuteAsync(personId, actor, cancel) is not { } owner)
        {
            return new Outcome.Missing();
        }

        List<string> indicators = [.. (await db.TeacherIndicatorsAsync(cancel)).Select(i => i.Code)];
        Objection[] objections = card.NotThisYear ? [] : [.. CardRules.ObjectionsTo(card, indicators)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var answers = card.NotThisYear ? null : CardRules.Answers(card, indicators, owner.LastYear.Count > 0);
        return await OnceAsync(owner, card.Version, answers, actor, cancel)
            ?? await OnceAsync(owner, card.Version, answers, actor, cancel)
            ?? new Outcome.Stale(LostRace);
    }

    /// <returns>Null when somebody saved between the look and the save: the second press of one button, usually. Then it is worth another look.</returns>
    private async Task<Outcome?> OnceAsync(CardOwner owner, int seen, CardAnswers? answers, Actor actor, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var taking = answers is null ? TakingPart.NotThisYear : TakingPart.Yes;
        var row = await db.Participations.SingleOrDefaultAsync(p => p.PersonId == owner.PersonId && p.SchoolYearId == owner.Here.YearId, cancel);
        var card = await db.Cards.SingleOrDefaultAsync(c => c.PersonId == owner.PersonId && c.SchoolYearId == owner.Here.YearId, cancel);
        if (row is { } r && r.SchoolId != owner.Here.SchoolId || card is { } c && c.SchoolId != owner.Here.SchoolId)
        {
            return new Outcome.Refused("", "This card was answered at another school this year and counts there.");
        }

        var isSame = answers is null || (card is not null && CardRules.AreSame(vault.Open<CardAnswers>(Purpose.Cards, card.SealedAnswers), answers));
        if (isSame && row?.Answer == taking)
        {
            return Done(owner, answers);
        }

        if (!isSame && seen != (card?.Version ?? 0))
        {
            return new Outcome.Stale($"This card was changed {SchoolTime.Say(card!.AnsweredAt, owner.Here.Zone)} while it was open here. What you ticked is below. Send it again to keep yours.");
        }

        Participations.Write(db, owner.Here, owner.PersonId, row, taking, owner.Now);
        if (!isSame)
        {
            Write(owner, card, answers!, actor);
        }

        // Only that an answer came, never which: the audit is read by more people than the card.
        db.Record(actor, owner.Now, "card.saved", owner.IsSelf ? "on the own screen" : "typed in from paper", owner.PersonId);
        if (!await db.TrySaveAsync(cancel))
        {
            return null;
        }

        if (!isSame)
        {
            await words.OfPersonAsync(owner.Here, owner.PersonId, cancel);
            if (!await db.TrySaveAsync(cancel))
            {
                return null;
            }
        }

        await transaction.CommitAsync(cancel);
        return Done(owner, answers);
    }

    private void Write(CardOwner owner, Card? card, CardAnswers answers, Actor actor)
    {
        var sealedAnswers = vault.Seal(Purpose.Cards, answers);
        var cameBy = owner.IsSelf ? CardCameBy.OwnScreen : CardCameBy.PaperTypedIn;
        if (card is null)
        {
            db.Add(new Card
            {
                PersonId = owner.PersonId,
                SchoolId = owner.Here.SchoolId,
                DistrictId = owner.Here.DistrictId,
                SchoolYearId = owner.Here.YearId,
                SealedAnswers = sealedAnswers,
                AnsweredAt = owner.Now,
                CameBy = cameBy,
                EnteredById = actor.PersonId,
                Version = 1,
            });
            return;
        }

        (card.SealedAnswers, card.AnsweredAt, card.CameBy, card.EnteredById) = (sealedAnswers, owner.Now, cameBy, actor.PersonId);
        card.Version++;
        card.Note(source: null);
    }

    private static Outcome.Done Done(CardOwner owner, CardAnswers? answers) => new((answers, owner.IsSelf) switch
    {
        (null, true) => "Noted: not this year. Nobody asks why. Untick it here if that changes.",
        (null, false) => $"Noted for {owner.Name}: not this year. No reason is kept.",
        (_, false) => $"The card of {owner.Name} is typed in.",
        _ => owner.Here.CardsDueOn is { } due && due >= owner.Here.Today
            ? $"Your card is in. You can change it until {SchoolTime.SayWeekday(due)}."
            : "Your card is in. You can change it here.",
    });
}
