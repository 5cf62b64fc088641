using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Guidebook;

/// <summary>What is in the guidebook. Public: a partner may read it before signing in, or without ever doing so.</summary>
[AllowAnonymous]
public sealed class GuidebookModel(FindGuidebook find) : PageModel
{
    /// <summary>The state's two letters, for a reader who is not signed in.</summary>
    [FromQuery(Name = "state")]
    public string? Of { get; set; }

    public GuideOfState Guide { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Guide = await find.ExecuteAsync(User.ActorOrNobody(), Of, cancel);
}
