using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Access;

[AllowAnonymous]
public sealed class SignOutModel(EndSessions endSessions) : PageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (User.ActorOrNobody() is { } actor)
        {
            await endSessions.ThisAsync(actor, cancel);
        }

        SessionCookie.Clear(Response);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return LocalRedirect("/sign-out");
    }
}
