using Counterpart.App.Access;
using Counterpart.App.Introductions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Records.OfSchool;

[Authorize(May.FollowPairs)]
public sealed class EvidenceModel(ReadEvidence read, TimeProvider clock) : PageModel
{
    public LetterHead Head { get; private set; } = null!;

    public IReadOnlyList<EvidenceOf> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), clock.GetUtcNow().UtcDateTime, cancel) is not var (head, people))
        {
            return NotFound();
        }

        (Head, People) = (head, people);
        return Page();
    }
}
