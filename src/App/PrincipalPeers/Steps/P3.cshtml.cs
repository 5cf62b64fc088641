using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>A pair of administrators: the five steps, and what comes next.</summary>
[Authorize(May.BePeer)]
public sealed class P3Model(ReadJourney read) : PageModel
{
    public Journey Journey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid peer, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), peer, cancel) is not { } journey)
        {
            return NotFound();
        }

        Journey = journey;
        return Page();
    }
}
