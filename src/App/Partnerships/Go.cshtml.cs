using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships;

/// <summary>From the short code on a letter to the page of the partnership. Looks only, so it is a GET.</summary>
[Authorize(May.BeHere)]
public sealed class GoModel(FindByCode find) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            return Page();
        }

        if (ShortCode.Read(Code) is not { } code)
        {
            return this.Answer(new Outcome.Refused(nameof(Code), "Type the six letters and digits as they stand on the letter, like 7QK-2M4"), "");
        }

        return await find.ExecuteAsync(User.Actor(), code, cancel) is { } address
            ? LocalRedirect(address)
            : this.Answer(new Outcome.Refused(nameof(Code), "No partnership that is open to you has this code. Check it on the letter; if it is right, ask your principal"), "");
    }
}
