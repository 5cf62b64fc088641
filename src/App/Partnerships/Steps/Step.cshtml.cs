using Counterpart.App.Access;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Steps;

/// <summary>A next step, new or changed.</summary>
[Authorize(May.BePartner)]
public sealed class StepModel(ReadOwn read, ChangeSteps steps) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    /// <summary>The step to change; empty for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Step { get; set; }

    [BindProperty]
    public Guid SendKey { get; set; } = PublicId.New();

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    public OwnPair Pair { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (typed, seen) = (Form, Version);
        if (SendKey == Guid.Empty || !await LoadAsync(cancel))
        {
            return NotFound();
        }

        Form = typed;
        var outcome = Step is { } step
            ? await steps.ChangeAsync(User.Actor(), Pair, (step, seen), Form, cancel)
            : await steps.AddAsync(User.Actor(), Pair, SendKey, Form, cancel);
        ModelState.Clear();
        Version = outcome is Outcome.Stale ? Version : seen;
        return this.Answer(outcome, Pair.Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.PairAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return false;
        }

        Pair = pair;
        if (Step is { } id)
        {
            if (await read.Of.StepAsync(pair, id, cancel) is not var (form, version))
            {
                return false;
            }

            (Form, Version) = (form, version);
        }

        return true;
    }
}
