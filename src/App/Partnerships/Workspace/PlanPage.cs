using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>A page on which a pair writes what it decided.</summary>
public abstract class PlanPage(ReadOwn read) : PageModel
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
        var outcome = await SaveAsync(cancel);
        if (outcome is Outcome.Refused or Outcome.Stale)
        {
            ModelState.Clear();
            Form.Version = outcome is Outcome.Stale && await read.Of.PlanAsync(pair, cancel) is { } now ? now.Version : Form.Version;
        }

        return this.Answer(outcome, pair.Address);
    }

    protected abstract Task<Outcome> SaveAsync(CancellationToken cancel);
}
