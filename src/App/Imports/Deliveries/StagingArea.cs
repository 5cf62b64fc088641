using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Writes the rows nobody sees, some at a time, so that other people's saves get their turn in between.</summary>
internal sealed class StagingArea(AppDb db, Delivery delivery)
{
    private const int AtATime = 1000;

    private readonly Dictionary<long, ImportBatch> batches = [];
    private int waiting;

    /// <summary>Forgets what an earlier reading of the same delivery left.</summary>
    public static async Task EmptyAsync(AppDb db, long deliveryId, CancellationToken cancel)
    {
        await db.StagedPeople.Where(s => s.DeliveryId == deliveryId).ExecuteDeleteAsync(cancel);
        await db.StagedSheets.Where(s => s.DeliveryId == deliveryId).ExecuteDeleteAsync(cancel);
        await db.StagedEndings.Where(s => s.DeliveryId == deliveryId).ExecuteDeleteAsync(cancel);
        await db.ImportBatches.Where(b => b.DeliveryId == deliveryId && b.State == ImportState.Staged).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The batch under which a school finds what this delivery brings it.</summary>
    public async Task<long> BatchOfAsync(DeliverySchool school, CancellationToken cancel)
    {
        if (!batches.TryGetValue(school.Id, out var batch))
        {
            batch = new ImportBatch
            {
                PublicId = PublicId.New(),
                SchoolId = school.Id,
                DistrictId = school.DistrictId,
                SchoolYearId = school.Here!.YearId,
                Kind = delivery.Kind,
                FileName = delivery.FileName,
                Digest = delivery.Digest,
                State = ImportState.Staged,
                UploadedAt = delivery.ReceivedAt,
                UploadedById = delivery.ReceivedById,
                DeliveryId = delivery.Id,
            };
            batches[school.Id] = batch;
            db.Add(batch);
            await db.SaveChangesAsync(cancel);
        }

        return batch.Id;
    }

    public async Task AddAsync(object staged, CancellationToken cancel)
    {
        db.Add(staged);
        if (++waiting >= AtATime)
        {
            await WriteAsync(cancel);
        }
    }

    public async Task WriteAsync(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        waiting = 0;
    }
}
