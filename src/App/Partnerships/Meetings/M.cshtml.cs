using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Partnerships.Meetings;

/// <summary>A short address for a phone: to the log of the one partnership, or which of them.</summary>
[Authorize(May.BePartner)]
public sealed class MModel(FindSchoolThisYear find, FindIntroduced introduced) : PageModel
{
    public IReadOnlyList<(Guid Pair, string Partners)> Pairs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        Pairs = await find.OfTeacherAsync(actor, cancel) is { } here ? await introduced.ExecuteAsync(actor, here, cancel) : [];
        return Pairs is [var (only, _)] ? LocalRedirect($"/partnership/{only.InAddress()}/log") : Page();
    }
}
