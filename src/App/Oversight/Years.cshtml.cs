using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Oversight;

/// <summary>School years: what teachers said at the end of one, and opening the next.</summary>
[Authorize(May.RunPrograms)]
public sealed class YearsModel(ReadYears read, OpenYear open) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public bool WithSchools { get; set; }

    public YearsPage Shown { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        WithSchools = true;
        Shown = await read.ExecuteAsync(User.Actor(), cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await open.ExecuteAsync(User.Actor(), Name, WithSchools, cancel);
        Shown = await read.ExecuteAsync(User.Actor(), cancel);
        return this.Answer(outcome, "/state/years");
    }
}
