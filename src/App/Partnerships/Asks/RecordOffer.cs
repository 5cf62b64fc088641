using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>What became of offered time, said by one of the pair or by a leader, and changed until two weeks after its day. Whoever calls has looked that the offer is the actor's to speak of.</summary>
public sealed class RecordOffer(AppDb db, TimeProvider clock)
{
    public static readonly Outcome AtOnce = new Outcome.Stale("Something was said about this offer in the meantime. It is shown as it is now.");
    public static readonly Outcome TooLate = new Outcome.Stale("What was said about an offer can be changed until two weeks after its day. It stays as it is.");

    public async Task<Outcome> ExecuteAsync(Actor actor, TimeOffer offer, IEnumerable<long> people, (OfferResult? Result, int Seen, DateOnly Today) said, CancellationToken cancel)
    {
        // Another time suits the pair: the day itself need not be awaited, and it cannot have taken place.
        var isOff = offer.Answer == OfferAnswer.AnotherTime;
        if (said.Result is not { } result || !Enum.IsDefined(result) || (offer.Day > said.Today && !isOff))
        {
            return new Outcome.Missing();
        }

        if (isOff && result == OfferResult.Filled)
        {
            return AtOnce;
        }

        if (offer.Result != result)
        {
            if (offer.Version != said.Seen)
            {
                return AtOnce;
            }

            if (offer.Result is not null && !AskRules.MayChange(offer.Day, said.Today))
            {
                return TooLate;
            }

            (offer.Result, offer.ResultOn, offer.Version) = (result, said.Today, offer.Version + 1);
            db.Record(actor, clock.GetUtcNow().UtcDateTime, "offer.recorded", AskWords.Of(result), people);
        }

        return await db.TrySaveAsync(cancel) ? new Outcome.Done($"Recorded: {AskWords.Of(result)}.") : AtOnce;
    }
}
