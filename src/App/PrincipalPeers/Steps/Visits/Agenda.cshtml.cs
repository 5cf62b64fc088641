using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>The agenda of a visit on paper, with room for notes: the time of the place first, the other zone in parentheses.</summary>
[Authorize(May.BePeer)]
public sealed class AgendaModel(ReadVisits read) : PageModel
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
