using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.April;

/// <summary>Whether the April card waits for an answer.</summary>
public sealed class FindApril(AppDb db, FindSchoolThisYear find)
{
    public async Task<IReadOnlyList<TodayPlace>> ExecuteAsync(Actor actor, CancellationToken cancel) =>
        await find.OfTeacherAsync(actor, cancel) is { } here && AprilRules.IsOpen(here.Today)
        && !await db.AprilCards.AnyAsync(c => c.PersonId == actor.PersonId && c.SchoolYearId == here.YearId, cancel)
            ? [new("A partner next year?", "/april", "One minute: again, someone new or not next year, and what helped")]
            : [];
}
