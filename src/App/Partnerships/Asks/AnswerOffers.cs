using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>A pair says whether an offered time works, and afterwards what became of it. Either of the two says it for both.</summary>
public sealed class AnswerOffers(AppDb db, RecordOffer record, TimeProvider clock)
{
    private static readonly Outcome AtOnce = new Outcome.Stale("Something was said about this offer in the meantime. It is shown as it is now.");

    public async Task<Outcome> AnswerAsync(Actor actor, OwnPair pair, Guid id, OfferAnswer? answer, CancellationToken cancel)
    {
        if (answer is not { } said || !Enum.IsDefined(said) || await FindAsync(pair, id, cancel) is not { } offer)
        {
            return new Outcome.Missing();
        }

        if (offer.Result is not null || (offer.Answer is not null && offer.Answer != said))
        {
            return AtOnce;
        }

        if (offer.Answer is null)
        {
            (offer.Answer, offer.AnsweredById, offer.AnsweredAt, offer.Version) = (said, actor.PersonId, clock.GetUtcNow().UtcDateTime, offer.Version + 1);
            db.Record(actor, offer.AnsweredAt.Value, "offer.answered", "", pair.PersonIds);
        }

        return !await db.TrySaveAsync(cancel) ? AtOnce
            : new Outcome.Done(said == OfferAnswer.Works ? $"It works. {pair.Principal} sees it." : $"Another time. {pair.Principal} sees it; ask again and say when it suits you, if you like.");
    }

    public async Task<Outcome> RecordAsync(Actor actor, OwnPair pair, Guid id, OfferResult? result, CancellationToken cancel) => await FindAsync(pair, id, cancel) is { } offer
        ? await record.ExecuteAsync(actor, offer, pair.PersonIds, (result, pair.Here.Today), cancel)
        : new Outcome.Missing();

    private Task<TimeOffer?> FindAsync(OwnPair pair, Guid id, CancellationToken cancel) => db.TimeOffers.SingleOrDefaultAsync(o => o.PartnershipId == pair.Id && o.PublicId == id, cancel);
}
