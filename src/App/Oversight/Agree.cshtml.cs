using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight;

[Authorize(May.RunPrograms)]
public sealed class AgreeModel(AppDb db, SchoolStages stages, OptIn optIn, CallLog calls) : PageModel
{
    [FromRoute]
    public Guid School { get; set; }

    [BindProperty]
    public string? SignedOn { get; set; }

    [BindProperty]
    public string? SignedWho { get; set; }

    [BindProperty]
    public CallWay SignedWay { get; set; }

    [BindProperty]
    public string? PartWho { get; set; }

    [BindProperty]
    public CallWay PartWay { get; set; }

    [BindProperty]
    public string? PartOn { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Whoever led the school until now leads it no more.</summary>
    [BindProperty]
    public bool HandsOver { get; set; }

    [BindProperty]
    public CallForm Call { get; set; } = new();

    public SchoolStage Stage { get; private set; } = null!;
    public IReadOnlyList<string> Principals { get; private set; } = [];
    public IReadOnlyList<CallLine> Log { get; private set; } = [];
    public string Address => $"/state/schools/{School.InAddress()}/agree";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        HandsOver = true;
        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAgreementAsync(CancellationToken cancel) => DoAsync(
        () => DateOnly.TryParse(SignedOn, CultureInfo.GetCultureInfo("en-US"), out var day)
            ? optIn.AgreeAsync(User.Actor(), School, day, new(Text(SignedWho), SignedWay, null), cancel)
            : Task.FromResult<Outcome>(new Outcome.Refused("SignedOn", "Enter the day it was signed, like 05/01/2026")), cancel);

    public Task<IActionResult> OnPostInAsync(CancellationToken cancel) => DoAsync(() => PartAsync(said => optIn.InAsync(User.Actor(), School, said, cancel)), cancel);

    public Task<IActionResult> OnPostOutAsync(CancellationToken cancel) => DoAsync(() => PartAsync(said => optIn.OutAsync(User.Actor(), School, said, cancel)), cancel);

    public Task<IActionResult> OnPostPrincipalAsync([FromServices] LeadSchool lead, CancellationToken cancel) => DoAsync(
        () => lead.ExecuteAsync(User.Actor(), School, (Text(Name), Text(Email).ToLowerInvariant()), HandsOver, cancel), cancel);

    public Task<IActionResult> OnPostCallAsync(CancellationToken cancel) => DoAsync(
        () => Call.Objection() is { } wrong ? Task.FromResult<Outcome>(new Outcome.Refused([wrong])) : calls.AddAsync(User.Actor(), School, Call.Order(), cancel), cancel);

    private static string Text(string? typed) => typed?.Trim() ?? "";

    private Task<Outcome> PartAsync(Func<Said, Task<Outcome>> act) => CallRules.TryDay(PartOn, out var day)
        ? act(new(Text(PartWho), PartWay, day))
        : Task.FromResult<Outcome>(new Outcome.Refused("PartOn", "Enter the day like 09/09/2026, or leave it empty for today"));

    private async Task<IActionResult> DoAsync(Func<Task<Outcome>> act, CancellationToken cancel) =>
        await LoadAsync(cancel) ? this.Answer(await act(), Address) : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var stage = (await stages.ReadAsync(User.Actor(), cancel)).FirstOrDefault(s => s.PublicId == School);
        if (stage is null)
        {
            return false;
        }

        Stage = stage;
        Principals = await db.Positions.Where(p => p.SchoolId == stage.SchoolId && p.Role == Role.Principal && (p.EndsOn == null || p.EndsOn >= stages.Today))
            .OrderBy(p => p.Person!.Name).Select(p => p.Person!.Name).ToListAsync(cancel);
        Log = await calls.ReadAsync(User.Actor(), School, cancel);
        return true;
    }
}
