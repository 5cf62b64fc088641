using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>A pair says whether an offered time works, and afterwards what became of it. Either of the two says it for both.</summary>
public sealed class AnswerOffers(AppDb db, TimeProvider clock)
{
    private static readonly Outcome AtOnce = new Outcome.Stale("Somebody said something about this offer at the same moment. It is shown as it is now.");

    public async Task<Outcome> AnswerAsync(Actor actor, OwnPair pair, Guid id, OfferAnswer answer, CancellationToken cancel)
    {
        if (!Enum.IsDefined(answer) || await FindAsync(pair, id, cancel) is not { } offer)
        {
            return new Outcome.Missing();
        }

        if (offer.Result is null && offer.Answer != answer)
        {
            (offer.Answer, offer.AnsweredById, offer.AnsweredAt, offer.Version) = (answer, actor.PersonId, clock.GetUtcNow().UtcDateTime, offer.Version + 1);
            db.Record(actor, offer.AnsweredAt.Value, "offer.answered", "", pair.PersonIds);
        }

        return !await db.TrySaveAsync(cancel) ? AtOnce
            : new Outcome.Done(answer == OfferAnswer.Works ? $"It works. {pair.Principal} sees it." : $"Another time. {pair.Principal} sees it; ask again and say when it suits you, if you like.");
    }

    public async Task<Outcome> RecordAsync(Actor actor, OwnPair pair, Guid id, OfferResult result, CancellationToken cancel)
    {
        if (!Enum.IsDefined(result) || await FindAsync(pair, id, cancel) is not { } offer || offer.Day > pair.Here.Today)
        {
            return new Outcome.Missing();
        }

        Write(offer, result, pair.Here.Today);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "offer.recorded", AskWords.Of(result), pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Recorded: {AskWords.Of(result)}.") : AtOnce;
    }

    public static void Write(TimeOffer offer, OfferResult result, DateOnly today) => (offer.Result, offer.ResultOn, offer.Version) = (result, today, offer.Version + 1);

    private Task<TimeOffer?> FindAsync(OwnPair pair, Guid id, CancellationToken cancel) => db.TimeOffers.SingleOrDefaultAsync(o => o.PartnershipId == pair.Id && o.PublicId == id, cancel);
}
