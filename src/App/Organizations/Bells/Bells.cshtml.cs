using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Bells;

/// <summary>The school's usual bell schedule, typed in two minutes, and a way to those of certain dates.</summary>
[Authorize(May.ManagePeople)]
public sealed class BellsModel(AppDb db, FindSchoolThisYear find, SaveBells save) : BellPage(db, find)
{
    /// <summary>Teachers who have said something about their week.</summary>
    public int WithWeek { get; private set; }

    public IReadOnlyList<BellSchedule> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        await ReadRowsAsync(scheduleId: null, cancel);
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

    public async Task<IActionResult> OnPostFillAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound() : Fill() ? Page() : this.Refuse();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
        {
            return false;
        }

        WithWeek = await Db.TeacherPeriods.VisibleTo(User.Actor()).Where(p => p.SchoolYearId == Here.YearId).Select(p => p.PersonId).Distinct().CountAsync(cancel);
        Others = await Db.BellSchedules.VisibleTo(User.Actor()).AsNoTracking().Where(s => s.SchoolYearId == Here.YearId).OrderBy(s => s.Id).ToListAsync(cancel);
        return true;
    }
}
