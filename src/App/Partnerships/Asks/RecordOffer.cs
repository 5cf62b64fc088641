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
        if (said.Result is not { } result || !Enum.IsDefined(result) || offer.Day > said.Today)
        {
            return new Outcome.Missing();
        }

        if (offer.Answer == OfferAnswer.AnotherTime || (offer.Result is not null && offer.Result != result))
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
