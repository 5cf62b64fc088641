using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Bells;

/// <summary>A page on which the lines of a bell schedule are typed.</summary>
public abstract class BellPage(AppDb db, FindSchoolThisYear find) : PageModel
{
    private const int FewestLines = 10;
    private const int SpareLines = 3;

    [BindProperty]
    public List<BellRow> Rows { get; set; } = [];

    /// <summary>Lines copied from a spreadsheet.</summary>
    [BindProperty]
    public string? Lines { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;

    protected AppDb Db => db;

    protected async Task<bool> FindAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return false;
        }

        Here = here;
        return true;
    }

    protected async Task ReadRowsAsync(long? scheduleId, CancellationToken cancel)
    {
        Rows = [.. (await db.BellPeriods.VisibleTo(User.Actor()).AsNoTracking().Where(b => b.SchoolYearId == Here.YearId && b.ScheduleId == scheduleId).OrderBy(b => b.Place).ToListAsync(cancel))
            .Select(b => new BellRow
            {
                Label = b.Label,
                From = SchoolTime.SayTime(b.StartsAt),
                To = SchoolTime.SayTime(b.EndsAt),
                Days = BellWords.Days(b.Days),
                Grades = string.Join(", ", b.Grades),
                Use = b.Use,
            })];
        Pad();
    }

    /// <summary>Puts pasted lines into the form. Nothing is saved: the person looks at them first.</summary>
    protected bool Fill()
    {
        if (PastedBells.Read(Lines) is not { Count: > 0 } rows)
        {
            ModelState.AddModelError(nameof(Lines), "Paste at least one line with a name and two times, like: 1, 8:35, 9:25.");
            return false;
        }

        ModelState.Clear(); // Else the form shows what was typed before.
        (Rows, Lines) = (rows, null);
        Pad();
        return true;
    }

    protected void Pad()
    {
        for (var lines = Math.Max(FewestLines, Rows.Count(r => !r.IsBlank) + SpareLines); Rows.Count < Math.Min(lines, BellRules.MostRows);)
        {
            Rows.Add(new());
        }
    }
}
