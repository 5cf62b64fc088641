using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>An action plan on paper, landscape: the own, or one that was shared.</summary>
[Authorize(May.BePeer)]
public sealed class PaperModel(ReadActionPlans read) : PageModel
{
    public OwnPeers Peers { get; private set; } = null!;
    public OwnPlan Plan { get; private set; } = null!;
    public IReadOnlyList<(string Code, string Name)> Indicators { get; private set; } = [];

    /// <param name="of">The owner; empty for the reader.</param>
    public async Task<IActionResult> OnGetAsync(Guid peer, Guid? of, CancellationToken cancel)
    {
        if (await read.PeersAsync(User.Actor(), peer, cancel) is not { } peers
            || (await read.ExecuteAsync(peers, cancel)).FirstOrDefault(p => p.Owner.PublicId == (of ?? peers.Me.PublicId)) is not { } plan)
        {
            return NotFound();
        }

        (Peers, Plan, Indicators) = (peers, plan, await read.IndicatorsAsync(cancel));
        return Page();
    }
}
