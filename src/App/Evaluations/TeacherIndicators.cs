using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Evaluations;

public static class TeacherIndicators
{
    /// <summary>The indicators teachers are observed on and matched by, in the order of the rubric: what a card offers and a map of the school shows.</summary>
    public static Task<List<RubricIndicator>> TeacherIndicatorsAsync(this AppDb db, CancellationToken cancel) => db.Rubrics.AsNoTracking()
        .Where(r => r.Code == RubricFile.GeneralEducator && r.Version == db.Rubrics.Where(o => o.Code == RubricFile.GeneralEducator).Max(o => o.Version))
        .SelectMany(r => r.Indicators).Where(i => i.IsMatched).OrderBy(i => i.Position).ToListAsync(cancel);
}
