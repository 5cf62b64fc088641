using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Nominating.OfState;

/// <summary>Opens the year's P3 and keeps its settings.</summary>
[Authorize(May.MatchPeers)]
public sealed class YearModel(ReadPeerSettings read, OpenPeerYear open) : PageModel
{
    [BindProperty]
    public PeerYearForm Form { get; set; } = new();

    public PeerSettings? Settings { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Settings = await read.ExecuteAsync(User.Actor(), cancel);
        Form = Settings?.Form() ?? new();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await open.ExecuteAsync(User.Actor(), Form, cancel);
        Settings = await read.ExecuteAsync(User.Actor(), cancel);
        return this.Answer(outcome, "/state/p3/nominations");
    }
}
