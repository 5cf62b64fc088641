using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

[Authorize(May.Introduce)]
public sealed class TalksModel(IntroductionParts parts, LetterHeads heads) : PageModel
{
    public IReadOnlyList<PairToIntroduce> Pairs { get; private set; } = [];

    public LetterHead Head { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await parts.AllAsync(User.Actor(), cancel) is not var (here, all))
        {
            return NotFound();
        }

        (Pairs, Head) = (all, await heads.OfAsync(here, cancel));
        if (all.Count > 0)
        {
            await parts.RecordViewAsync(User.Actor(), all, cancel);
        }

        return Page();
    }
}
