using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>After a publication: everybody's own words at one school, from what is there now.</summary>
public sealed class DeriveDelivered(AppDb db, FindSchoolThisYear find, DeriveWords words)
{
    /// <returns>False when no school waits.</returns>
    public async Task<bool> ExecuteAsync(CancellationToken cancel)
    {
        var school = await db.ImportBatches.Where(b => b.NeedsWords).OrderBy(b => b.Id).Select(b => b.SchoolId).FirstOrDefaultAsync(cancel);
        if (school == 0)
        {
            return false;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.ImportBatches.Where(b => b.SchoolId == school && b.NeedsWords).ExecuteUpdateAsync(b => b.SetProperty(x => x.NeedsWords, false), cancel);
        if (await find.OfSchoolAsync(school, cancel) is { } here)
        {
            await words.ExecuteAsync(here, cancel);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return true;
    }
}
