using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>The first meeting on one page: goal, when to meet, first step. Each may wait.</summary>
[Authorize(May.BePartner)]
public sealed class StartModel(ReadOwn read, SavePlan save) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public OwnPair Pair { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return NotFound();
        }

        (Pair, Form) = (pair, PlanForm.Of(await read.Of.PlanAsync(pair, cancel), PublicId.New()));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return NotFound();
        }

        Pair = pair;
        var outcome = await save.StartAsync(User.Actor(), pair, Form, cancel);
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            ModelState.Clear();
            Form.Version = outcome is Outcome.Stale && await read.Of.PlanAsync(pair, cancel) is { } now ? now.Version : Form.Version;
        }

        return this.Answer(outcome, pair.Address);
    }
}
