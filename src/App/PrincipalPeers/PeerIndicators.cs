using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers;

public static class PeerIndicators
{
    /// <summary>The indicators of the administrator rubric, in its order: what nominees choose a focus from.</summary>
    public static Task<List<RubricIndicator>> PeerIndicatorsAsync(this AppDb db, CancellationToken cancel) => db.Rubrics.AsNoTracking()
        .Where(r => r.Code == RubricFile.Administrator && r.Version == db.Rubrics.Where(o => o.Code == RubricFile.Administrator).Max(o => o.Version))
        .SelectMany(r => r.Indicators).Where(i => i.IsMatched).OrderBy(i => i.Position).ToListAsync(cancel);
}
