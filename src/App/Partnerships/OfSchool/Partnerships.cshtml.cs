using Counterpart.App.Access;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.OfSchool;

[Authorize(May.FollowPairs)]
public sealed class PartnershipsModel(FindSchoolThisYear find, ReadPairs read, SwitchCadence cadence) : PageModel
{
    /// <summary>The principal says that the teachers know.</summary>
    [BindProperty]
    public bool Told { get; set; }

    [BindProperty]
    public bool IsOn { get; set; }

    public SchoolThisYear Here { get; private set; } = null!;

    public IReadOnlyList<ListedPair> Pairs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? this.Answer(await cadence.ExecuteAsync(User.Actor(), Here, IsOn, Told, cancel), "/school/partnerships") : NotFound();

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return false;
        }

        (Here, Pairs) = (here, await read.ExecuteAsync(User.Actor(), here, cancel));
        return true;
    }
}
