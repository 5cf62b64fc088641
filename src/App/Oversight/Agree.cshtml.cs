using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

[Authorize(May.RunPrograms)]
public sealed class AgreeModel(AppDb db, SchoolStages stages, OptIn optIn) : PageModel
{
    [FromRoute]
    public Guid School { get; set; }

    [BindProperty]
    public string? SignedOn { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public SchoolStage Stage { get; private set; } = null!;
    public IReadOnlyList<string> Principals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAgreementAsync(CancellationToken cancel) => DoAsync(
        () => DateOnly.TryParse(SignedOn, CultureInfo.GetCultureInfo("en-US"), out var day)
            ? optIn.AgreeAsync(User.Actor(), School, day, cancel)
            : Task.FromResult<Outcome>(new Outcome.Refused("SignedOn", "Enter the day it was signed, like 05/01/2026")), cancel);

    public Task<IActionResult> OnPostInAsync(CancellationToken cancel) => DoAsync(() => optIn.InAsync(User.Actor(), School, cancel), cancel);

    public Task<IActionResult> OnPostOutAsync(CancellationToken cancel) => DoAsync(() => optIn.OutAsync(User.Actor(), School, cancel), cancel);

    public Task<IActionResult> OnPostPrincipalAsync(CancellationToken cancel) => DoAsync(
        () => optIn.AddPrincipalAsync(User.Actor(), School, (Name ?? "").Trim(), (Email ?? "").Trim().ToLowerInvariant(), cancel), cancel);

    private async Task<IActionResult> DoAsync(Func<Task<Outcome>> act, CancellationToken cancel) => await LoadAsync(cancel)
        ? this.Answer(await act(), $"/state/schools/{School.InAddress()}/agree")
        : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var stage = (await stages.ReadAsync(User.Actor(), cancel)).FirstOrDefault(s => s.PublicId == School);
        if (stage is null)
        {
            return false;
        }

        Stage = stage;
        Principals = await db.Positions.Where(p => p.SchoolId == stage.SchoolId && p.Role == Role.Principal && p.EndsOn == null)
            .OrderBy(p => p.Person!.Name).Select(p => p.Person!.Name).ToListAsync(cancel);
        return true;
    }
}
