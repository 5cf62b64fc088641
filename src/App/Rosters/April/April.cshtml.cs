using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Rosters.April;

/// <summary>A partner next year, and what helped: one minute in spring.</summary>
[Authorize(May.AnswerOwnCard)]
public sealed class AprilModel(ReadApril read, SaveApril save) : PageModel
{
    [BindProperty]
    public AprilForm Form { get; set; } = new();

    public AprilPage Card { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } card)
        {
            return NotFound();
        }

        (Card, Form) = (card, AprilForm.Of(card.Answers, card.Version));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } card)
        {
            return NotFound();
        }

        Card = card;
        ModelState.Clear();
        var outcome = await save.ExecuteAsync(User.Actor(), card, Form, cancel);
        if (outcome is Outcome.Stale && await read.ExecuteAsync(User.Actor(), cancel) is { } now)
        {
            (Card, Form.Version) = (now, now.Version);
        }

        return this.Answer(outcome, "/april");
    }
}
