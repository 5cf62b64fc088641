using Counterpart.App.Access;
using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Audit.OfSchool;

/// <summary>The principal's: who opened words about anybody at the school.</summary>
[Authorize(May.Delegate)]
public sealed class LooksModel(FindSchoolThisYear findSchool, WhoLooked whoLooked) : PageModel
{
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public LookList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await findSchool.ExecuteAsync(User.Actor(), cancel) is not { } school)
        {
            return NotFound();
        }

        var (looks, paging) = await whoLooked.AtSchoolAsync(User.Actor(), PageNumber, cancel);
        List = new(looks, paging, school.Zone, "/school/looks?page=");
        return Page();
    }
}
