using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>One page for the office of the school that is visited: who comes, when, and how they get in. No notes, no plan.</summary>
[Authorize(May.BePeer)]
public sealed class OfficeModel(ReadVisits read) : PageModel
{
    public VisitPage Visit { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid peer, int number, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), peer, number, cancel) is not { Visit: not null } visit)
        {
            return NotFound();
        }

        Visit = visit;
        return Page();
    }
}
