using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Ends a delivery: its file and everything staged from it are gone. What was published before stays.</summary>
public sealed class GiveUpDelivery(AppDb db, DeliveryFiles files, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, BatchSeen seen, CancellationToken cancel)
    {
        var (delivery, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (delivery is null)
        {
            return instead!;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        delivery.State = DeliveryState.GivenUp;
        delivery.EndedAt = now;
        delivery.Receipt = delivery.Receipt.Length > 0 ? delivery.Receipt : "Nothing was saved.";
        (delivery.SealedReport, delivery.SealedCorrections) = (null, null);
        delivery.Version++;
        db.Record(actor, now, "delivery.dropped", FileKindWords.For(delivery.Kind));
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody worked on this file at the same moment. This is how it stands now.");
        }

        await StagingArea.EmptyAsync(db, delivery.Id, cancel);
        files.Delete(delivery.PublicId);
        return new Outcome.Done("The file is gone.", delivery.PublicId);
    }
}
