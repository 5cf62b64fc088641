using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Writes the rows nobody sees, some at a time, so that other people's saves get their turn in between.</summary>
internal sealed class StagingArea(AppDb db, Delivery delivery)
{
    private const int AtATime = 1000;

    private readonly Dictionary<long, ImportBatch> batches = [];
    private readonly HashSet<long> used = [];
    private readonly HashSet<Guid> answered = [];
    private int waiting;

    /// <summary>Forgets what an earlier reading of the same delivery left.</summary>
    public static async Task EmptyAsync(AppDb db, long deliveryId, CancellationToken cancel)
    {
        await db.StagedPeople.Where(s => s.DeliveryId == deliveryId).ExecuteDeleteAsync(cancel);
        await db.StagedSheets.Where(s => s.DeliveryId == deliveryId).ExecuteDeleteAsync(cancel);
        await db.StagedEndings.Where(s => s.DeliveryId == deliveryId).ExecuteDeleteAsync(cancel);
        await db.StagedPeriods.Where(s => s.DeliveryId == deliveryId).ExecuteDeleteAsync(cancel);
        await db.ImportBatches.Where(b => b.DeliveryId == deliveryId && b.State == ImportState.Staged).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Sweeps some staged rows that nobody needs any more: of deliveries that are over.</summary>
    /// <returns>False when there are none.</returns>
    public static async Task<bool> SweepAsync(AppDb db, CancellationToken cancel)
    {
        var over = db.Deliveries.Where(d => d.State == DeliveryState.Published || d.State == DeliveryState.GivenUp || d.State == DeliveryState.Refused).Select(d => d.Id);
        return await db.StagedPeople.Where(s => over.Contains(s.DeliveryId)).OrderBy(s => s.Id).Take(AtATime).ExecuteDeleteAsync(cancel) > 0
            || await db.StagedSheets.Where(s => over.Contains(s.DeliveryId)).OrderBy(s => s.Id).Take(AtATime).ExecuteDeleteAsync(cancel) > 0
            || await db.StagedPeriods.Where(s => over.Contains(s.DeliveryId)).OrderBy(s => s.Id).Take(AtATime).ExecuteDeleteAsync(cancel) > 0
            || await db.StagedEndings.Where(s => over.Contains(s.DeliveryId)).OrderBy(s => s.Id).Take(AtATime).ExecuteDeleteAsync(cancel) > 0;
    }

    /// <summary>Opens a batch for each school: under it the school finds what this delivery brings. Those that stay empty are taken back in the end.</summary>
    public async Task OpenAsync(IEnumerable<DeliverySchool> schools, CancellationToken cancel)
    {
        foreach (var school in schools)
        {
            batches[school.Id] = new ImportBatch
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
        }

        db.AddRange(batches.Values);
        await WriteAsync(cancel);
    }

    public long BatchOf(DeliverySchool school)
    {
        used.Add(school.Id);
        return batches[school.Id].Id;
    }

    /// <summary>Writes what is left and takes back the batches of schools for which nothing would change.</summary>
    public async Task CloseAsync(CancellationToken cancel)
    {
        await WriteAsync(cancel);
        foreach (var some in batches.Where(b => !used.Contains(b.Key)).Select(b => b.Value.Id).Chunk(500))
        {
            await db.ImportBatches.Where(b => some.Contains(b.Id)).ExecuteDeleteAsync(cancel);
        }

        if (db.Database.IsNpgsql())
        {
            // Its planner takes rows nobody has counted for a handful, and publishes them one by one.
            await db.Database.ExecuteSqlAsync($"""ANALYZE "StagedPeople", "StagedSheets", "StagedPeriods" """, cancel);
        }
    }

    /// <summary>Somebody who works at two schools takes part once: the first row counts.</summary>
    public bool IsFirstAnswerOf(Guid key) => answered.Add(key);

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
