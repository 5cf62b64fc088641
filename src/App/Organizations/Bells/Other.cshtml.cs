using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Organizations.Bells;

/// <summary>A bell schedule for certain dates.</summary>
[Authorize(May.ManagePeople)]
public sealed class OtherModel(AppDb db, FindSchoolThisYear find, SaveBells save) : BellPage(db, find)
{
    /// <summary>Empty for a new one.</summary>
    [FromRoute(Name = "schedule")]
    public Guid? Schedule { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Dates { get; set; }

    public BellSchedule? This { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Name = This?.Name;
        Dates = string.Join(", ", (This?.Dates ?? []).Select(d => d.ToString("M/d/yyyy", CultureInfo.InvariantCulture)));
        await ReadRowsAsync(This?.Id, cancel); // A new one starts from the usual.
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await save.ExecuteAsync(User.Actor(), Here, This, new(Name, Dates, Rows), cancel);
        Pad();
        return this.Answer(outcome, "/school/bells");
    }

    public async Task<IActionResult> OnPostFillAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound() : Fill() ? Page() : this.Refuse();

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel) => !await LoadAsync(cancel) || This is null
        ? NotFound()
        : this.Answer(await save.RemoveAsync(User.Actor(), Here, This, cancel), "/school/bells");

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
        {
            return false;
        }

        This = Schedule is null ? null : await Db.BellSchedules.VisibleTo(User.Actor()).SingleOrDefaultAsync(s => s.PublicId == Schedule && s.SchoolYearId == Here.YearId, cancel);
        return Schedule is null || This is not null;
    }
}
