using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Nominating.OfDistrict;

[Authorize(May.NominatePeers)]
public sealed class LettersModel(ReadLetters read) : PageModel
{
    public LettersView Letters { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), district: null, "/district/p3", cancel) is not { } letters)
        {
            return NotFound();
        }

        Letters = letters;
        return Page();
    }
}
