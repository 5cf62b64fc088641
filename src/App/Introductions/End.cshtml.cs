using Counterpart.App.Access;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

/// <summary>Ends a partnership, with the principal's words to its people.</summary>
[Authorize(May.Introduce)]
public sealed class EndModel(IntroductionParts parts, EndPartnership end) : PageModel
{
    [FromRoute]
    public Guid Pair { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? LastDay { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public PairToIntroduce This { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await parts.OneAsync(User.Actor(), Pair, cancel) is not var (here, pair))
        {
            return NotFound();
        }

        (This, LastDay) = (pair, here.Today.ToString("MM/dd/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        await parts.RecordViewAsync(User.Actor(), This, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await parts.OneAsync(User.Actor(), Pair, cancel) is not var (here, pair))
        {
            return NotFound();
        }

        var outcome = await end.ExecuteAsync(User.Actor(), here, Pair, new(Version, LastDay ?? "", Words ?? ""), cancel);
        This = outcome is Outcome.Stale && await parts.OneAsync(User.Actor(), Pair, cancel) is var (_, now) ? now : pair;
        ModelState.Remove(nameof(Version));
        return this.Answer(outcome, User.Actor().Holds(May.ReviewMatches) ? "/school/matches" : "/school/introductions");
    }
}
