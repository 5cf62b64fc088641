using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns;

/// <summary>A check-in by email: a draft of four lines, to be changed and sent.</summary>
[Authorize(May.CheckIn)]
public sealed class EmailModel(ReadCheckIns read, EmailPair email) : PageModel
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public CheckInsOfYear Year { get; private set; } = null!;
    public PairOfYear Pair { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Text = EmailPair.Draft(Pair, User.Actor().Name);
        return Year.Round is null ? LocalRedirect("/school/year") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? this.Answer(await email.ExecuteAsync(User.Actor(), Year, Pair, Text, cancel), "/school/year") : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await read.ExecuteAsync(User.Actor(), cancel) is not { } year || year.Pairs.FirstOrDefault(p => p.PublicId == PairId) is not { } pair)
        {
            return false;
        }

        (Year, Pair) = (year, pair);
        return true;
    }
}
