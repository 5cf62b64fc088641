using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Bells;

/// <summary>The school's bell schedule, typed in two minutes.</summary>
[Authorize(May.ManagePeople)]
public sealed class BellsModel(AppDb db, FindSchoolThisYear find, SaveBells save) : PageModel
{
    private const int FewestLines = 10;
    private const int SpareLines = 3;

    [BindProperty]
    public List<BellRow> Rows { get; set; } = [];

    public SchoolThisYear Here { get; private set; } = null!;

    /// <summary>Teachers who have said something about their week.</summary>
    public int WithWeek { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Rows = [.. (await db.BellPeriods.VisibleTo(User.Actor()).AsNoTracking().Where(b => b.SchoolYearId == Here.YearId).OrderBy(b => b.Place).ToListAsync(cancel))
            .Select(b => new BellRow { Label = b.Label, From = SchoolTime.SayTime(b.StartsAt), To = SchoolTime.SayTime(b.EndsAt), Days = BellWords.Days(b.Days) })];
        Pad();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await save.ExecuteAsync(User.Actor(), Here, Rows, cancel);
        Pad();
        return this.Answer(outcome, "/school/bells");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return false;
        }

        Here = here;
        WithWeek = await db.TeacherPeriods.VisibleTo(User.Actor()).Where(p => p.SchoolYearId == here.YearId).Select(p => p.PersonId).Distinct().CountAsync(cancel);
        return true;
    }

    private void Pad()
    {
        for (var lines = Math.Max(FewestLines, Rows.Count(r => !r.IsBlank) + SpareLines); Rows.Count < Math.Min(lines, BellRules.MostRows);)
        {
            Rows.Add(new());
        }
    }
}
