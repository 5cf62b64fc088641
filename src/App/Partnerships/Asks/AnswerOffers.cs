using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>A pair says whether an offered time works, and afterwards what became of it, and may change both. Either of the two says it for both.</summary>
public sealed class AnswerOffers(AppDb db, RecordOffer record, TimeProvider clock)
{
    public async Task<Outcome> AnswerAsync(Actor actor, OwnPair pair, (Guid Id, int Seen) which, OfferAnswer? answer, CancellationToken cancel)
    {
        if (answer is not { } said || !Enum.IsDefined(said) || await FindAsync(pair, which.Id, cancel) is not { } offer)
        {
            return new Outcome.Missing();
        }

        if (offer.Result is not null)
        {
            return RecordOffer.AtOnce;
        }

        if (offer.Answer != said)
        {
            if (offer.Version != which.Seen)
            {
                return RecordOffer.AtOnce;
            }

            if (offer.Answer is not null && !AskRules.MayChange(offer.Day, pair.Here.Today))
            {
                return RecordOffer.TooLate;
            }

            (offer.Answer, offer.AnsweredById, offer.AnsweredAt, offer.Version) = (said, actor.PersonId, clock.GetUtcNow().UtcDateTime, offer.Version + 1);
            db.Record(actor, offer.AnsweredAt.Value, "offer.answered", "", pair.PersonIds);
        }

        return !await db.TrySaveAsync(cancel) ? RecordOffer.AtOnce
            : new Outcome.Done(said == OfferAnswer.Works ? $"It works. {pair.Principal} sees it." : $"Another time. {pair.Principal} sees it; ask again and say when it suits you, if you like.");
    }

    public async Task<Outcome> RecordAsync(Actor actor, OwnPair pair, (Guid Id, int Seen) which, OfferResult? result, CancellationToken cancel) => await FindAsync(pair, which.Id, cancel) is { } offer
        ? await record.ExecuteAsync(actor, offer, pair.PersonIds, (result, which.Seen, pair.Here.Today), cancel)
        : new Outcome.Missing();

    private Task<TimeOffer?> FindAsync(OwnPair pair, Guid id, CancellationToken cancel) => db.TimeOffers.SingleOrDefaultAsync(o => o.PartnershipId == pair.Id && o.PublicId == id, cancel);
}
