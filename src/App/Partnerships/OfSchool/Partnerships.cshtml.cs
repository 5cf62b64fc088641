using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.OfSchool;

[Authorize(May.FollowPairs)]
public sealed class PartnershipsModel(ReadPairs read) : PageModel
{
    public IReadOnlyList<ListedPair> Pairs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.AllAsync(User.Actor(), cancel) is not { } pairs)
        {
            return NotFound();
        }

        Pairs = pairs;
        return Page();
    }
}
