using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Evaluations;

/// <summary>Puts the product's rubrics into the database where they are missing; what the state changed stays as it is.</summary>
public sealed class LoadRubrics(AppDb db)
{
    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var there = await db.Rubrics.Select(r => r.Code + " " + r.Version).ToListAsync(cancel);
        db.AddRange(RubricFile.Read().Where(r => !there.Contains(r.Code + " " + r.Version, StringComparer.Ordinal)));
        await db.TrySaveAsync(cancel);
    }
}
