using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Introductions;

[Authorize(May.Introduce)]
public sealed class ExpectModel(IntroductionParts parts, SaveExpectations save) : PageModel
{
    [FromRoute]
    public Guid Pair { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty(Name = "")]
    public ExpectationForm Form { get; set; } = new();

    public PairToIntroduce This { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Form = ExpectationForm.Of(This.Expectations);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => SaveAsync(() => Form.Typed() with { HalfDaysOwned = This.Expectations.HalfDaysOwned }, cancel);

    public Task<IActionResult> OnPostSchoolAsync(CancellationToken cancel) => SaveAsync(() => null, cancel);

    private async Task<IActionResult> SaveAsync(Func<SchoolExpectations?> wanted, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return ModelState.IsValid
            ? this.Answer(await save.ForPairAsync(User.Actor(), Pair, Version, wanted(), cancel), $"/school/introductions/{Pair.InAddress()}/talk")
            : this.Refuse();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await parts.OneAsync(User.Actor(), Pair, cancel) is not var (_, pair))
        {
            return false;
        }

        This = pair;
        return true;
    }
}
