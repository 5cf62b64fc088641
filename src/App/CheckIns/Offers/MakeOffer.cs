using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns.Offers;

/// <summary>Offers a pair time on a day, as an answer to what it asked for or unasked, and tells both by email.</summary>
public sealed class MakeOffer(AppDb db, Vault vault, OfferMail mail)
{
    private static readonly Outcome TakenBack = new Outcome.Stale("The pair changed or took back its ask in the meantime. Nothing was offered. Send once more if the time still fits.");

    /// <param name="which">The form it came with, and the ask it answers.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, (CheckInsOfYear Year, PairOfYear Pair) at, (Guid SendKey, Guid? Ask) which, OfferForm form, CancellationToken cancel)
    {
        var (here, pair) = (at.Year.Here, at.Pair);
        var (draft, objections) = AskRules.Read(form, at.Year.Days, here.Today, here.YearStartsOn.AddYears(1).AddDays(-1));
        if (draft is null)
        {
            return new Outcome.Refused(objections);
        }

        var ask = which.Ask is null ? null : await db.PairAsks.VisibleTo(actor).SingleOrDefaultAsync(a => a.PublicId == which.Ask && a.PartnershipId == pair.Id, cancel);
        if (which.Ask is not null && ask is null)
        {
            return new Outcome.Missing();
        }

        if (ask?.WithdrawnAt is not null)
        {
            return TakenBack;
        }

        if (await IsThereAsync(pair, which.SendKey, cancel))
        {
            return Said(pair);
        }

        var offer = New(actor, at, which.SendKey, draft, ask?.Id);
        db.Add(offer);
        if (ask is { AnsweredAt: null })
        {
            AnswerAsks.Close(ask, actor, mail.Now);
        }

        await mail.AddAsync(actor, at.Year, pair, offer, cancel);
        db.Record(actor, mail.Now, "time.offered", "", pair.PersonIds);
        return await db.TrySaveAsync(cancel) || await IsThereAsync(pair, which.SendKey, cancel)
            ? Said(pair)
            : TakenBack;
    }

    private static Outcome.Done Said(PairOfYear pair) => new(
        $"Offered to {pair.FirstNames}. They see it on Home and by email on a school day, and say whether it works.{(pair.WithoutEmail.Count > 0 ? $" No email address: tell {Words.List(pair.WithoutEmail)}." : "")}");

    private Task<bool> IsThereAsync(PairOfYear pair, Guid sendKey, CancellationToken cancel) => db.TimeOffers.AnyAsync(o => o.PartnershipId == pair.Id && o.SendKey == sendKey, cancel);

    private TimeOffer New(Actor actor, (CheckInsOfYear Year, PairOfYear Pair) at, Guid sendKey, OfferDraft draft, long? ask) => new()
    {
        PublicId = PublicId.New(),
        PartnershipId = at.Pair.Id,
        SchoolId = at.Year.Here.SchoolId,
        DistrictId = at.Year.Here.DistrictId,
        SchoolYearId = at.Year.Here.YearId,
        AskId = ask,
        Day = draft.Day,
        StartsAt = draft.StartsAt,
        EndsAt = draft.EndsAt,
        Period = draft.Period,
        Cover = draft.Cover,
        SealedNote = draft.Note.Length > 0 ? vault.Seal(Purpose.AskLine, draft.Note) : null,
        OfferedById = actor.PersonId,
        OfferedAt = mail.Now,
        SendKey = sendKey,
    };
}
