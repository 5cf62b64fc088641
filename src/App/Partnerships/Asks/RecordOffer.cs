using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>What became of offered time, once: said by one of the pair or by a leader. Whoever calls has looked that the offer is the actor's to speak of.</summary>
public sealed class RecordOffer(AppDb db, TimeProvider clock)
{
    private static readonly Outcome AtOnce = new Outcome.Stale("Something was said about this offer in the meantime. It is shown as it is now.");

    public async Task<Outcome> ExecuteAsync(Actor actor, TimeOffer offer, IEnumerable<long> people, (OfferResult? Result, DateOnly Today) said, CancellationToken cancel)
    {
        // Another time suits the pair: the day itself need not be awaited, and it cannot have taken place.
        var isOff = offer.Answer == OfferAnswer.AnotherTime;
        if (said.Result is not { } result || !Enum.IsDefined(result) || (offer.Day > said.Today && !isOff))
        {
            return new Outcome.Missing();
        }

        if ((isOff && result == OfferResult.Filled) || (offer.Result is not null && offer.Result != result))
        {
            return AtOnce;
        }

        if (offer.Result is null)
        {
            (offer.Result, offer.ResultOn, offer.Version) = (result, said.Today, offer.Version + 1);
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "offer.recorded", AskWords.Of(result), people);
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Recorded: {AskWords.Of(result)}.") : AtOnce;
    }
}
