using Counterpart.App.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Access;

/// <summary>The first page: what this is, and the way in.</summary>
[AllowAnonymous]
public sealed class IndexModel(InstallOptions install) : PageModel
{
    public bool IsDemo => install.IsDemo;

    public IActionResult OnGet() => User.ActorOrNobody() is null ? Page() : LocalRedirect("/home");
}
