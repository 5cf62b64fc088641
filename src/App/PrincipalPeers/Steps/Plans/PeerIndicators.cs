using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

public static class PeerIndicators
{
    /// <summary>The indicators administrators are observed on, in the order of the rubric: code and name.</summary>
    public static async Task<IReadOnlyList<(string Code, string Name)>> PeerIndicatorsAsync(this AppDb db, CancellationToken cancel) =>
    [
        .. (await db.Rubrics.AsNoTracking()
            .Where(r => r.Code == RubricFile.Administrator && r.Version == db.Rubrics.Where(o => o.Code == RubricFile.Administrator).Max(o => o.Version))
            .SelectMany(r => r.Indicators).OrderBy(i => i.Position).Select(i => new { i.Code, i.Name }).ToListAsync(cancel)).Select(i => (i.Code, i.Name)),
    ];
}
