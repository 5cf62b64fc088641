using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Puts an uploaded file in line to be read.</summary>
public sealed class ReceiveDelivery(AppDb db, DeliveryFiles files, DeliveryBell bell, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, FileKind kind, SealedUpload upload, CancellationToken cancel)
    {
        if (kind is not (FileKind.Roster or FileKind.Results or FileKind.Schedules))
        {
            return new Outcome.Refused("Kind", "Choose what is in the file.");
        }

        if (upload.Bytes == 0)
        {
            return new Outcome.Refused("Upload", "This file is empty. Check that you picked the right file.");
        }

        long? district = actor.Role == Role.StateLead ? null : actor.DistrictId;
        var delivery = new Delivery
        {
            PublicId = upload.Id,
            StateId = district is null ? actor.StateId!.Value : await db.Districts.Where(d => d.Id == district).Select(d => d.StateId).SingleAsync(cancel),
            DistrictId = district,
            Kind = kind,
            FileName = upload.Name,
            Digest = upload.Digest,
            Bytes = upload.Bytes,
            State = DeliveryState.Waiting,
            ReceivedAt = clock.GetUtcNow().UtcDateTime,
            ReceivedById = actor.PersonId,
        };
        db.Add(delivery);
        db.Record(actor, delivery.ReceivedAt, "delivery.received", FileKindWords.For(kind));
        await db.SaveChangesAsync(cancel);
        files.Claim(upload.Id);
        bell.Ring();
        return new Outcome.Done("", delivery.PublicId);
    }
}
