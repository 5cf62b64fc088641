using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.OfSchool.One;

[Authorize(May.FollowPairs)]
public sealed class PartnershipsModel(ReadPair read) : PageModel
{
    [FromRoute]
    public Guid Partnership { get; set; }

    public PairActivity Pair { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), Partnership, cancel) is not { } pair)
        {
            return NotFound();
        }

        Pair = pair;
        return Page();
    }
}
