using Counterpart.App.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

[Authorize(May.Introduce)]
public sealed class IntroductionsModel(IntroductionParts parts) : PageModel
{
    public IReadOnlyList<PairToIntroduce> Pairs { get; private set; } = [];
    public int People => Pairs.Sum(p => p.People.Count());
    public int Talked => Pairs.Sum(p => p.People.Count(m => m.TalkedOn is not null));

    /// <summary>Why letters would promise more than the school owns; null when they do not.</summary>
    public string? OverPromised { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        if (await parts.AllAsync(actor, cancel) is not var (_, all))
        {
            return NotFound();
        }

        Pairs = all;
        OverPromised = LetterBudget.Objection(Pairs);
        if (Pairs.Count > 0)
        {
            await parts.RecordViewAsync(actor, Pairs, cancel);
        }

        return Page();
    }
}
