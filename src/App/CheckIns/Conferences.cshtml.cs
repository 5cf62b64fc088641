using Counterpart.App.Access;
using Counterpart.App.Introductions;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.CheckIns;

/// <summary>Prompt sheets for post-conferences: three questions and an action plan on the agreed focus, half a page for each teacher.</summary>
[Authorize(May.CheckIn)]
public sealed class ConferencesModel(ReadConferences read, FindSchoolThisYear find, LetterHeads heads) : PageModel
{
    public IReadOnlyList<ConferenceSheet> Sheets { get; private set; } = [];
    public LetterHead Head { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await find.ExecuteAsync(User.Actor(), cancel) is not { } here || await read.ExecuteAsync(User.Actor(), cancel) is not { } sheets)
        {
            return NotFound();
        }

        (Sheets, Head) = (sheets, await heads.OfAsync(here, cancel));
        return Page();
    }
}
