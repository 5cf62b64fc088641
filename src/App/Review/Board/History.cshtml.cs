using Counterpart.App.Access;
using Counterpart.App.Programs;
using Counterpart.App.Review.Changes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Review.Board;

[Authorize(May.ReviewMatches)]
public sealed class HistoryModel(FindSchoolThisYear find, BoardReaders read, Drafts drafts) : PageModel
{
    public SchoolThisYear Here { get; private set; } = null!;
    public Draft? Draft { get; private set; }
    public Changes.History Acts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here)
        {
            return NotFound();
        }

        (Here, Draft) = (here, await drafts.LatestAsync(here, cancel));
        Acts = await read.HistoryAsync(User.Actor(), here, cancel);
        return Page();
    }
}
