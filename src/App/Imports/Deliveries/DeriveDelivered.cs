using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>After a publication: everybody's own words at one school, from what is there now.</summary>
public sealed class DeriveDelivered(AppDb db, FindSchoolThisYear find, DeriveWords words)
{
    /// <summary>A school that waits, or null.</summary>
    public Task<long?> NextAsync(CancellationToken cancel) =>
        db.ImportBatches.Where(b => b.NeedsWords).OrderBy(b => b.Id).Select(b => (long?)b.SchoolId).FirstOrDefaultAsync(cancel);

    public async Task ExecuteAsync(long school, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await LeaveAsync(school, cancel);
        if (await find.OfSchoolAsync(school, cancel) is { } here)
        {
            await words.ExecuteAsync(here, cancel);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>The school waits no longer.</summary>
    public async Task LeaveAsync(long school, CancellationToken cancel) =>
        await db.ImportBatches.Where(b => b.SchoolId == school && b.NeedsWords).ExecuteUpdateAsync(b => b.SetProperty(x => x.NeedsWords, false), cancel);
}
