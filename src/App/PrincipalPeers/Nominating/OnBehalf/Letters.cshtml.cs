using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Nominating.OnBehalf;

[Authorize(May.MatchPeers)]
public sealed class LettersModel(ReadLetters read) : PageModel
{
    public LettersView Letters { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid district, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), district, $"/state/p3/nominations/{district.InAddress()}", cancel) is not { } letters)
        {
            return NotFound();
        }

        Letters = letters;
        return Page();
    }
}
