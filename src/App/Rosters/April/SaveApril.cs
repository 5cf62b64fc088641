using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.April;

/// <summary>Saves one's own April card, as often as it is sent, until the last day of the school year.</summary>
public sealed class SaveApril(AppDb db, Vault vault, CarryApril carry, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, AprilPage page, AprilForm form, CancellationToken cancel)
    {
        if (!page.IsOpen)
        {
            return new Outcome.Refused("", $"The card for next year opens on {SchoolTime.SayDay(AprilRules.OpensOn(page.Here.Today))}.");
        }

        Objection[] objections = [.. AprilRules.ObjectionsTo(form, page.Partners.Count > 0)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var answers = AprilRules.Read(form);
        if (page.Answers is { } saved && AprilRules.AreSame(saved, answers))
        {
            return Done(page, answers);
        }

        if (form.Version != page.Version)
        {
            return new Outcome.Stale("You saved this card somewhere else since you opened it. What you ticked is below; send it again to keep that.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var card = await db.AprilCards.SingleOrDefaultAsync(c => c.PersonId == actor.PersonId && c.SchoolYearId == page.Here.YearId, cancel);
        if (card is null)
        {
            card = new() { PersonId = actor.PersonId, SchoolId = page.Here.SchoolId, DistrictId = page.Here.DistrictId, SchoolYearId = page.Here.YearId, SealedAnswers = [], AnsweredAt = now };
            db.Add(card);
        }

        (card.SealedAnswers, card.AnsweredAt, card.Version) = (vault.Seal(Purpose.Cards, answers), now, card.Version + 1);
        await carry.OneAsync(card, answers, cancel);
        db.Record(actor, now, "april.saved", "", actor.PersonId);
        return await db.TrySaveAsync(cancel) ? Done(page, answers) : new Outcome.Stale("This card was saved at the same moment. Look at it and send it again if it should change.");
    }

    private static Outcome.Done Done(AprilPage page, AprilAnswers answers) => new(
        $"{(answers.NotNextYear ? "Noted: not next year. Nobody asks why." : "Thank you. It counts when partners are suggested for next year.")} You can change it until {SchoolTime.SayDay(AprilRules.LastDay(page.Here.Today))}.");
}
