using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Counterpart.App.Access;

[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Name)]
public sealed class SignInModel(RequestCode requestCode) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public string Query => CodeModel.QueryFor(Url, Then);

    public IActionResult OnGet() => User.ActorOrNobody() is null ? Page() : LocalRedirect("/home");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var address = CodeRules.Address(Email);
        if (!CodeRules.LooksLikeAnAddress(address))
        {
            ModelState.AddModelError(nameof(Email), "Type an email address, like name@district.org.");
            return this.Refuse();
        }

        await requestCode.ExecuteAsync(address, cancel);
        TempData[CodeModel.AddressKey] = address;
        return LocalRedirect("/sign-in/code" + Query);
    }
}
