using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Files;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

internal static class LoadRubric
{
    /// <summary>The rubric teachers' files are read against: the latest version of the general educator's.</summary>
    public static async Task<Rubric> ForTeachersAsync(AppDb db, CancellationToken cancel) =>
        (await db.Rubrics.AsNoTracking().Include(r => r.Indicators).Where(r => r.Code == RubricFile.GeneralEducator).ToListAsync(cancel))
        .MaxBy(r => r.Version, StringComparer.Ordinal) ?? throw new InvalidOperationException("The teachers' rubric is not loaded");

    public static IndicatorNames Names(this Rubric rubric) => new(rubric.Indicators.OrderBy(i => i.Position).Select(i => new IndicatorName(i.Code, i.Name)));

    /// <summary>Only what lessons show: what partners could share and work on.</summary>
    public static IndicatorNames MatchedNames(this Rubric rubric) =>
        new(rubric.Indicators.Where(i => i.IsMatched).OrderBy(i => i.Position).Select(i => new IndicatorName(i.Code, i.Name)));
}
