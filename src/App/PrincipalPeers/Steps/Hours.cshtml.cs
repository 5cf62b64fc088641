using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>A statement of hours for one's own file.</summary>
[Authorize(May.BePeer)]
public sealed class HoursModel(ReadPeerHours read) : PageModel
{
    public PeerHours Hours { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid peer, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), peer, cancel) is not { } hours)
        {
            return NotFound();
        }

        Hours = hours;
        return Page();
    }
}
