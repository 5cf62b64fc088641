using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.Times;

/// <summary>The own week: which periods are taught, kept, or offered for meetings.</summary>
[Authorize(May.AnswerOwnCard)]
public sealed class TimesModel(AppDb db, FindSchoolThisYear find, SaveWeek save) : PageModel
{
    public static readonly IReadOnlyList<(PeriodKind Kind, string Words)> Kinds =
        [(PeriodKind.Class, "I teach"), (PeriodKind.Planning, "My planning, I keep it"), (PeriodKind.Offered, "I offer it for meetings")];

    /// <summary>"day": each day is answered by itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Use { get; set; } = [];

    /// <summary>Null when the school does not take part, empty when it has no bell schedule yet.</summary>
    public WeekView? View { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await find.OfTeacherAsync(User.Actor(), cancel) is { } here
        ? this.Answer(await save.ExecuteAsync(User.Actor(), here, Use, cancel), "/times")
        : NotFound();

    private async Task LoadAsync(CancellationToken cancel)
    {
        var me = User.Actor();
        if (await find.OfTeacherAsync(me, cancel) is not { } here)
        {
            return;
        }

        var bells = await SchoolBells(db, here).ToListAsync(cancel);
        var said = await db.TeacherPeriods.Where(p => p.PersonId == me.PersonId && p.SchoolId == here.SchoolId && p.SchoolYearId == here.YearId).AsNoTracking().ToListAsync(cancel);
        View = LaidWeek.View(bells, said, By == "day");
    }

    private static IQueryable<Organizations.Bells.BellPeriod> SchoolBells(AppDb all, SchoolThisYear here) =>
        all.BellPeriods.AsNoTracking().Where(b => b.SchoolId == here.SchoolId && b.SchoolYearId == here.YearId).OrderBy(b => b.Place);
}
